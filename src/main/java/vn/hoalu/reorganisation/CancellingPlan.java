package vn.hoalu.reorganisation;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.access.AuditLog;
import vn.hoalu.access.Permissions;
import vn.hoalu.casefile.CaseFiles;
import vn.hoalu.organization.Units;
import vn.hoalu.workflow.Variables;
import vn.hoalu.workflow.Workflow;

/** Calls a plan off before its date, approved or not. */
@Service
class CancellingPlan {

    private final Plans plans;
    private final Permissions permissions;
    private final CaseFiles cases;
    private final Workflow workflow;
    private final AuditLog audit;

    CancellingPlan(Plans plans, Permissions permissions, CaseFiles cases, Workflow workflow, AuditLog audit) {
        this.plans = plans;
        this.permissions = permissions;
        this.cases = cases;
        this.workflow = workflow;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public boolean offeredTo(PlanId id, Actor actor) {
        return permissions.may(actor, Action.PROPOSE_REORGANISATION, Units.PROVINCE)
                && plans.findById(id.value())
                        .filter(plan -> plan.status().isPending())
                        .isPresent();
    }

    @Transactional
    public void cancel(PlanId id, String reason, Actor actor) {
        permissions.demand(actor, Action.PROPOSE_REORGANISATION, Units.PROVINCE);
        plans.get(id).cancel(reason);
        plans.flush();
        audit.record(actor.id(), "plan.cancelled", id.toString());
        cases.record(
                id.caseKey(), "reorganisation.timeline.cancelled", Map.of("reason", reason), Optional.of(actor.id()));
        workflow.correlate(ReorganisationVocabulary.MESSAGE_CANCELLED, id.caseKey(), Variables.none());
    }
}
