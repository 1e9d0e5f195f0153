package vn.hoalu.reorganisation;

import java.time.Clock;
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

/** Somebody of the Steering Committee who had no hand in the plan answers it. */
@Service
class DecidingPlan {

    private final Plans plans;
    private final PlanRules rules;
    private final Permissions permissions;
    private final CaseFiles cases;
    private final AuditLog audit;
    private final Clock clock;

    DecidingPlan(Plans plans, PlanRules rules, Permissions permissions, CaseFiles cases, AuditLog audit, Clock clock) {
        this.plans = plans;
        this.rules = rules;
        this.permissions = permissions;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public void demandMayAct(PlanId id, Actor actor) {
        permissions.demand(actor, Action.APPROVE_REORGANISATION, Units.PROVINCE);
        Plan plan = plans.get(id);
        // Through a deputy nobody approves what they had a hand in themselves.
        actor.persons().forEach(plan::demandDecidableBy);
    }

    @Transactional
    public PlanDraft decide(PlanId id, PlanDecision decision, Optional<String> reason, Actor actor) {
        demandMayAct(id, actor);
        Plan plan = plans.get(id);
        if (decision == PlanDecision.APPROVED) {
            rules.demandReady(plan);
        }
        plan.decide(decision, reason.orElse(null), actor.stamp(), clock.instant());
        plans.flush();
        audit.record(actor.id(), actor.onBehalfOf(), "plan.decided", id.toString());
        cases.record(
                id.caseKey(),
                "reorganisation.timeline.decided",
                Map.of("decision", decision.name(), "reason", reason.orElse("")),
                actor.stamp());
        return plan.draft();
    }
}
