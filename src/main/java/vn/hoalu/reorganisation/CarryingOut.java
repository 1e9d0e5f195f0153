package vn.hoalu.reorganisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.AuditLog;
import vn.hoalu.access.Stamp;
import vn.hoalu.casefile.CaseFiles;
import vn.hoalu.organization.PostConflicts;
import vn.hoalu.organization.Share;
import vn.hoalu.organization.Succession;
import vn.hoalu.organization.UnitChange;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitRegister;
import vn.hoalu.organization.UnitTree;
import vn.hoalu.organization.Units;
import vn.hoalu.workflow.CaseKey;

/**
 * Carries a plan out, all of it or nothing: until the one commit everyone works in the old units, and behind it nobody
 * does. What does not come out right is thrown back whole, and the engine reports it.
 */
@Service
public class CarryingOut {

    private final Plans plans;
    private final PlanRules rules;
    private final UnitRegister register;
    private final UnitTree tree;
    private final PostConflicts conflicts;
    private final MovingUnits moving;
    private final TellingPeople telling;
    private final PlanResults results;
    private final CaseFiles cases;
    private final AuditLog audit;

    CarryingOut(
            Plans plans,
            PlanRules rules,
            UnitRegister register,
            UnitTree tree,
            PostConflicts conflicts,
            MovingUnits moving,
            TellingPeople telling,
            PlanResults results,
            CaseFiles cases,
            AuditLog audit) {
        this.plans = plans;
        this.rules = rules;
        this.register = register;
        this.tree = tree;
        this.conflicts = conflicts;
        this.moving = moving;
        this.telling = telling;
        this.results = results;
        this.cases = cases;
        this.audit = audit;
    }

    @Transactional
    public void carryOut(CaseKey caseKey) {
        Plan plan = plans.get(PlanId.of(caseKey));
        PlanDraft draft = plan.draft();
        rules.demandSensible(draft);
        Set<UnitChange.PersonIn> told = telling.whomToTell(draft.sources(), draft.date());
        long excluding = conflicts.after(plan.provisionalChange()).size();
        UnitChange change = moving.holding(plan.change(succeed(draft)));
        Map<String, Long> moved = new LinkedHashMap<>(moving.move(change));
        // Appointed since the approval. Nobody loses a post by a machine, and four eyes judges persons: both are kept,
        // and it is said.
        if (excluding > 0) {
            moved.put("reorganisation.result.posts", excluding);
        }
        plan.carriedOut();
        results.keep(plan.id(), moved);
        telling.tell(plan.caseNumber(), told, change);
        Stamp decided = plan.decidedBy().orElseThrow();
        audit.record(decided.by(), decided.onBehalfOf(), "plan.carriedOut", caseKey.toString());
        cases.record(caseKey, "reorganisation.timeline.carriedOut", Map.of(), Optional.empty());
        cases.close(caseKey, "reorganisation.outcome.CARRIED_OUT");
    }

    /** The old units first: whoever begins something in one of them now waits, and then finds it closed. */
    private List<UnitCode> succeed(PlanDraft draft) {
        UnitCode parent = tree.details(draft.sources().getFirst())
                .flatMap(details -> details.line().parent())
                .map(unit -> unit.code())
                .orElse(Units.PROVINCE);
        draft.sources().forEach(unit -> register.close(unit, draft.date().minusDays(1)));
        List<UnitCode> codes = new ArrayList<>();
        for (PlanDraft.Target target : draft.targets()) {
            codes.add(register.open(
                    new UnitRegister.NewUnit(parent, target.kind(), target.name(), target.stateCode(), draft.date())));
        }
        for (UnitCode source : draft.sources()) {
            for (int i = 0; i < codes.size(); i++) {
                register.succeed(new Succession(source, codes.get(i), draft.date(), share(draft.kind(), i)));
            }
        }
        return codes;
    }

    private static Share share(PlanKind kind, int place) {
        if (kind != PlanKind.SPLIT) {
            return Share.WHOLE;
        }
        return place == 0 ? Share.REST : Share.PART;
    }
}
