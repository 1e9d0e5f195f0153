package vn.hoalu.reorganisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Actor;
import vn.hoalu.base.Dates;
import vn.hoalu.inbox.Evidence;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Officials;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitName;
import vn.hoalu.organization.Units;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;

/** What the approver sees of a plan beside the form; the page of the plan shows what would move. */
@Component
class PlanEvidence implements Evidence {

    private final Plans plans;
    private final Units units;
    private final Officials officials;

    PlanEvidence(Plans plans, Units units, Officials officials) {
        this.plans = plans;
        this.units = units;
        this.officials = officials;
    }

    @Override
    public ProcessKey process() {
        return ReorganisationVocabulary.PROCESS;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fact> of(CaseKey caseKey, Actor actor) {
        Plan plan = plans.get(PlanId.of(caseKey));
        PlanDraft draft = plan.draft();
        Map<UnitCode, UnitName> names = units.names(draft.sources());
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.message(label("kind"), "reorganisation.kind." + draft.kind()));
        facts.add(Fact.text(label("date"), Dates.day(draft.date())));
        facts.add(Fact.text(
                label("sources"),
                draft.sources().stream()
                        .map(code -> names.containsKey(code) ? names.get(code).name() : code.value())
                        .collect(Collectors.joining(", "))));
        facts.add(Fact.text(
                label("targets"),
                draft.targets().stream().map(PlanDraft.Target::name).collect(Collectors.joining(", "))));
        officials
                .find(plan.draftedBy())
                .map(OfficialName::name)
                .ifPresent(name -> facts.add(Fact.text(label("draftedBy"), name)));
        plan.reason().ifPresent(reason -> facts.add(Fact.text(label("reason"), reason)));
        facts.add(Fact.document(label("preview"), plan.caseNumber(), "organization/reorganisations/" + plan.id()));
        return facts;
    }

    private static String label(String word) {
        return "reorganisation.label." + word;
    }
}
