package vn.hoalu.reorganisation;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.access.AuditLog;
import vn.hoalu.access.Permissions;
import vn.hoalu.base.CommandId;
import vn.hoalu.casefile.CaseFiles;
import vn.hoalu.organization.Units;
import vn.hoalu.workflow.Variables;
import vn.hoalu.workflow.Workflow;

/** Writes a plan, with a case of its own from the first draft on. */
@Service
@PreAuthorize("isAuthenticated()")
class DraftingPlan {

    private final Plans plans;
    private final PlanRules rules;
    private final PlanWords words;
    private final Permissions permissions;
    private final CaseFiles cases;
    private final Workflow workflow;
    private final AuditLog audit;
    private final Clock clock;

    DraftingPlan(
            Plans plans,
            PlanRules rules,
            PlanWords words,
            Permissions permissions,
            CaseFiles cases,
            Workflow workflow,
            AuditLog audit,
            Clock clock) {
        this.plans = plans;
        this.rules = rules;
        this.words = words;
        this.permissions = permissions;
        this.cases = cases;
        this.workflow = workflow;
        this.audit = audit;
        this.clock = clock;
    }

    /** The plan's id is the command's: a second arrival finds what the first one made. */
    @Transactional
    public PlanId begin(CommandId command, PlanDraft draft, Actor actor) {
        permissions.demand(actor, Action.PROPOSE_REORGANISATION, Units.PROVINCE);
        PlanId id = new PlanId(command.value());
        if (plans.findById(id.value()).isEmpty()) {
            rules.demandSensible(draft);
            Plan plan = new Plan(id, draft, actor.id(), clock.instant());
            plan.numbered(cases.open(
                    id.caseKey(),
                    ReorganisationVocabulary.PROCESS,
                    ReorganisationVocabulary.SERIES,
                    Units.PROVINCE,
                    words.subject(draft)));
            plans.save(plan);
            plans.flush();
            audit.record(actor.id(), "plan.drafted", id.toString());
            workflow.start(
                    ReorganisationVocabulary.PROCESS,
                    id.caseKey(),
                    Variables.none().with(ReorganisationVocabulary.UNIT, Units.PROVINCE.value()));
        }
        return id;
    }

    @Transactional
    public void change(PlanId id, PlanDraft draft, Actor actor) {
        permissions.demand(actor, Action.PROPOSE_REORGANISATION, Units.PROVINCE);
        rules.demandSensible(draft);
        plans.get(id).write(draft, actor.id());
        cases.rename(id.caseKey(), words.subject(draft));
        audit.record(actor.id(), "plan.changed", id.toString());
        cases.record(id.caseKey(), "reorganisation.timeline.changed", Map.of(), Optional.of(actor.id()));
    }
}
