package vn.hoalu.inbox;

import java.util.List;
import java.util.Optional;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.CaseKey;

/** Tells the inbox what the rows of a case say, before the case's first task is created. */
public interface CaseSubjects {

    /**
     * What the rows of a case say, and what they are found and narrowed by.
     *
     * @param number    human case number such as {@code GCN-2026-0001}
     * @param subject   whom or what the case is about, e.g. the applicant's name
     * @param people    further names under which it is searched for, e.g. of who applied for somebody else
     * @param campaign  code of the campaign it belongs to
     * @param startedBy who began it, and waits for it from then on
     */
    record Description(
            String number,
            String subject,
            UnitCode unit,
            List<String> people,
            Optional<String> campaign,
            Optional<OfficialId> startedBy) {

        public Description {
            people = List.copyOf(people);
        }

        public Description(String number, String subject, UnitCode unit) {
            this(number, subject, unit, List.of(), Optional.empty(), Optional.empty());
        }

        public Description withPeople(List<String> names) {
            return new Description(number, subject, unit, names, campaign, startedBy);
        }

        public Description withCampaign(String code) {
            return new Description(number, subject, unit, people, Optional.of(code), startedBy);
        }

        public Description startedBy(Optional<OfficialId> official) {
            return new Description(number, subject, unit, people, campaign, official);
        }
    }

    void describe(CaseKey caseKey, Description description);

    /** The same for a case that the inbox cannot know yet: it is not looked for first. */
    void introduce(CaseKey caseKey, Description description);

    default void describe(CaseKey caseKey, String number, String subject, UnitCode unit) {
        describe(caseKey, new Description(number, subject, unit));
    }

    /** Only the subject has changed; further names under which the case was found are given again by describing it. */
    void rename(CaseKey caseKey, String subject);

    /** Nothing is to be done in it any more: it is found among all cases, and in nobody's way where work is looked for. */
    void end(CaseKey caseKey);
}
