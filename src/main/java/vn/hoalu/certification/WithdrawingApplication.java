package vn.hoalu.certification;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.access.Permissions;
import vn.hoalu.workflow.Variables;
import vn.hoalu.workflow.Workflow;

/** An officer of the unit takes an undecided application back because the applicant asked for it. */
@Service
class WithdrawingApplication {

    private final Applications applications;
    private final Permissions permissions;
    private final Workflow workflow;
    private final Journal journal;
    private final Clock clock;

    WithdrawingApplication(
            Applications applications, Permissions permissions, Workflow workflow, Journal journal, Clock clock) {
        this.applications = applications;
        this.permissions = permissions;
        this.workflow = workflow;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean offeredTo(ApplicationId id, Actor actor) {
        Application application = applications.get(id);
        return application.status().undecided()
                && permissions.may(actor, Action.WITHDRAW_APPLICATION, application.unit());
    }

    @Transactional
    public void withdraw(ApplicationId id, String reason, Actor asked) {
        Application application = applications.get(id);
        Actor actor = permissions.capacity(asked, Action.WITHDRAW_APPLICATION, application.unit());
        application.withdraw(reason);
        applications.flush();

        journal.audit(actor.stamp(), "application.withdrawn", id);
        journal.timeline(id, "withdrawn", Map.of("reason", reason), actor.stamp());
        journal.publish(new ApplicationWithdrawn(id, application.unit(), clock.instant()));
        workflow.correlate(CertificationVocabulary.MESSAGE_WITHDRAWN, id.caseKey(), Variables.none());
    }
}
