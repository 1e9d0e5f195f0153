package vn.hoalu.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;
import vn.hoalu.access.Action;
import vn.hoalu.access.Prepared;
import vn.hoalu.access.Probe;
import vn.hoalu.base.Languages;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.TaskId;

/** Attempts at each step of an application, in its right state, in any unit. */
public final class CertificationProbes {

    private final ApplicationContext program;
    private final Certifications certifications = new Certifications();
    private final Prepared<CaseKey> waiting;

    public CertificationProbes(ApplicationContext program) {
        this.program = program;
        this.waiting = new Prepared<>(program);
        program.getAutowireCapableBeanFactory().autowireBean(certifications);
    }

    public Map<Action, Probe> byAction() {
        return Map.of(
                Action.RECORD_APPLICATION,
                (actor, where) -> program.getBean(RecordingApplication.class).record(where, submission(), actor),
                Action.CHECK_APPLICATION,
                (actor, where) -> program.getBean(CheckingCompleteness.class)
                        .check(recorded(where), Completeness.COMPLETE, Optional.empty(), actor),
                Action.ASSESS_APPLICATION,
                (actor, where) -> program.getBean(AssessingApplication.class)
                        .assess(in("complete", where, certifications::complete), findings(), actor),
                Action.DECIDE_APPLICATION,
                (actor, where) -> program.getBean(DecidingApplication.class)
                        .decide(assessed(where), DecisionOutcome.APPROVED, Optional.empty(), actor),
                Action.WITHDRAW_APPLICATION,
                (actor, where) ->
                        program.getBean(WithdrawingApplication.class).withdraw(recorded(where), "Thử quyền", actor),
                Action.REVOKE_CERTIFICATE,
                (actor, where) ->
                        program.getBean(RevokingCertificate.class).revoke(certificate(where), "Thử quyền", actor));
    }

    /** A case of the unit that is not decided yet. */
    public CaseKey openCase(UnitCode where) {
        return recorded(where).caseKey();
    }

    /** The task at which a case waits. */
    public TaskId task(CaseKey open) {
        return certifications.task(open);
    }

    /** Address of the paper of a certificate of the unit. */
    public String paper(UnitCode where) {
        return "/certificate/" + certificate(where) + ".pdf";
    }

    private ApplicationId recorded(UnitCode where) {
        return in("recorded", where, certifications::recorded);
    }

    private ApplicationId assessed(UnitCode where) {
        return in("assessed", where, certifications::assessed);
    }

    private CertificateId certificate(UnitCode where) {
        ApplicationId issued = in("issued", where, certifications::issued);
        return program.getBean(Certificates.class)
                .findByApplication(issued.value())
                .orElseThrow()
                .id();
    }

    private ApplicationId in(String state, UnitCode where, Function<Desk, CaseKey> making) {
        return ApplicationId.of(waiting.get(state + where, () -> making.apply(certifications.desk(where.value()))));
    }

    private static Findings findings() {
        return new Findings(
                AssessmentMethod.SCORE, Optional.of(80), List.of(), AssessmentResult.PASS, Optional.empty());
    }

    private static Submission submission() {
        return new Submission(
                ApplicantKind.CITIZEN,
                "Nguyễn Thử Quyền",
                LocalDate.of(1990, 5, 17),
                Certifications.identity(),
                Optional.empty(),
                Languages.VIETNAMESE.getLanguage(),
                Programme.BASIC,
                Optional.empty(),
                Optional.empty(),
                List.of("IDENTITY_CARD"),
                true);
    }
}
