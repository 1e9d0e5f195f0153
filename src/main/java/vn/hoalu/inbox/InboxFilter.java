package vn.hoalu.inbox;

import java.util.Optional;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.ProcessKey;

/**
 * What of a list is shown. Bound to keys of the business, never to a version of a model.
 *
 * @param unit   the case's, not those below it
 * @param person who holds an open task, or has finished one that is done
 * @param followUp the reader's own; in a list shared with others, theirs
 */
public record InboxFilter(
        Optional<ProcessKey> process,
        Optional<InboxStep> step,
        Optional<UnitCode> unit,
        Due due,
        Optional<TaskState> state,
        Optional<String> campaign,
        Optional<OfficialId> person,
        Optional<FollowUp> followUp) {

    public static final InboxFilter NONE = new InboxFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Due.ANY,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** A step says its process too. */
    public InboxFilter {
        process = step.isPresent() ? step.map(InboxStep::process) : process;
    }

    /** When a task is due, seen from now; days and weeks are those of Vietnam, a week begins on Monday. */
    public enum Due {
        ANY,
        OVERDUE,
        /** From now on, still today. */
        TODAY,
        /** From now on until Sunday, today included. */
        THIS_WEEK,
        /** After Sunday. */
        LATER,
        /** Has no due date. */
        NONE
    }

    /** When the reader wants to see a task again: by today, by Sunday, or at all. */
    public enum FollowUp {
        TODAY,
        THIS_WEEK,
        SET
    }

    /** A step of another process falls away. */
    public InboxFilter withProcess(Optional<ProcessKey> wanted) {
        Optional<InboxStep> fitting =
                step.filter(each -> wanted.filter(each.process()::equals).isPresent());
        return new InboxFilter(wanted, fitting, unit, due, state, campaign, person, followUp);
    }

    /** With its process. */
    public InboxFilter withStep(Optional<InboxStep> wanted) {
        Optional<ProcessKey> whose = wanted.map(InboxStep::process).or(() -> process);
        return new InboxFilter(whose, wanted, unit, due, state, campaign, person, followUp);
    }

    public InboxFilter withUnit(Optional<UnitCode> wanted) {
        return new InboxFilter(process, step, wanted, due, state, campaign, person, followUp);
    }

    public InboxFilter withDue(Due wanted) {
        return new InboxFilter(process, step, unit, wanted, state, campaign, person, followUp);
    }

    public InboxFilter withState(Optional<TaskState> wanted) {
        return new InboxFilter(process, step, unit, due, wanted, campaign, person, followUp);
    }

    public InboxFilter withCampaign(Optional<String> wanted) {
        return new InboxFilter(process, step, unit, due, state, wanted, person, followUp);
    }

    public InboxFilter withPerson(Optional<OfficialId> wanted) {
        return new InboxFilter(process, step, unit, due, state, campaign, wanted, followUp);
    }

    public InboxFilter withFollowUp(Optional<FollowUp> wanted) {
        return new InboxFilter(process, step, unit, due, state, campaign, person, wanted);
    }

    /** Whether it narrows by what a kind of task is, see {@link GroupKind}. */
    boolean asksForKind() {
        return process.isPresent() || campaign.isPresent();
    }

    public boolean none() {
        return equals(NONE);
    }
}
