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

@Service
class SubmittingPlan {

    private final Plans plans;
    private final PlanRules rules;
    private final Permissions permissions;
    private final CaseFiles cases;
    private final AuditLog audit;

    SubmittingPlan(Plans plans, PlanRules rules, Permissions permissions, CaseFiles cases, AuditLog audit) {
        this.plans = plans;
        this.rules = rules;
        this.permissions = permissions;
        this.cases = cases;
        this.audit = audit;
    }

    void demandMayAct(Actor actor) {
        permissions.demand(actor, Action.PROPOSE_REORGANISATION, Units.PROVINCE);
    }

    @Transactional
    public PlanDraft submit(PlanId id, Actor actor) {
        demandMayAct(actor);
        Plan plan = plans.get(id);
        rules.demandReady(plan);
        plan.submit(actor.id());
        audit.record(actor.id(), "plan.submitted", id.toString());
        cases.record(id.caseKey(), "reorganisation.timeline.submitted", Map.of(), Optional.of(actor.id()));
        return plan.draft();
    }
}
