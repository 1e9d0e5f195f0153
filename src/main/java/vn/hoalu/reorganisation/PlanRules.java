package vn.hoalu.reorganisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoalu.organization.PostConflict;
import vn.hoalu.organization.PostConflicts;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitDetails;
import vn.hoalu.organization.UnitKind;
import vn.hoalu.organization.UnitTree;
import vn.hoalu.organization.WorkingCalendar;
import vn.hoalu.reorganisation.PlanRejected.Fault;

/** What a plan must be to be handed in; asked again when it is carried out, since its units may have changed. */
@Component
class PlanRules {

    private static final int NAMED = 10;

    private final UnitTree units;
    private final PostConflicts conflicts;
    private final Plans plans;
    private final Clock clock;

    PlanRules(UnitTree units, PostConflicts conflicts, Plans plans, Clock clock) {
        this.units = units;
        this.conflicts = conflicts;
        this.plans = plans;
        this.clock = clock;
    }

    /** While it is written, too: what could never be right. */
    void demandSensible(PlanDraft draft) {
        if (!draft.kind().fits(draft.sources().size(), draft.targets().size())) {
            throw new PlanRejected(Fault.COUNTS, draft.kind().name());
        }
        List<UnitDetails> sources = draft.sources().stream().map(this::open).toList();
        UnitDetails first = sources.getFirst();
        for (UnitDetails source : sources) {
            demandReorganisable(source, first);
        }
        boolean departments = kindOf(first) == UnitKind.DEPARTMENT;
        for (PlanDraft.Target target : draft.targets()) {
            demandPossible(target, departments);
        }
        demandChoices(draft);
    }

    void demandReady(Plan plan) {
        PlanDraft draft = plan.draft();
        demandSensible(draft);
        if (draft.date().isBefore(LocalDate.now(clock.withZone(WorkingCalendar.ZONE)))) {
            throw new PlanRejected(Fault.DATE, draft.date().toString());
        }
        demandAlone(plan, draft);
        demandPostsTogether(plan);
    }

    /** Whose posts would exclude each other has one of them ended before the day: by whoever fills posts, not by us. */
    private void demandPostsTogether(Plan plan) {
        List<PostConflict> found = conflicts.after(plan.provisionalChange());
        if (!found.isEmpty()) {
            throw new PlanRejected(
                    Fault.POSTS,
                    found.stream()
                            .map(PostConflict::name)
                            .distinct()
                            .limit(NAMED)
                            .collect(Collectors.joining(", ")));
        }
    }

    void demandAlone(Plan plan, PlanDraft draft) {
        List<String> codes = draft.sources().stream().map(UnitCode::value).toList();
        Optional<String> other =
                plans.pendingFor(codes, plan.id().value()).stream().findFirst();
        if (other.isPresent()) {
            throw new PlanRejected(Fault.SOURCE_PLANNED, other.get());
        }
    }

    private UnitDetails open(UnitCode unit) {
        return units.details(unit)
                .filter(found -> found.line().open())
                .orElseThrow(() -> new PlanRejected(Fault.SOURCE_CLOSED, unit.value()));
    }

    private static void demandReorganisable(UnitDetails source, UnitDetails first) {
        boolean small = kindOf(source).isSmall() || kindOf(source) == UnitKind.PROVINCE;
        boolean alike = (kindOf(source) == UnitKind.DEPARTMENT) == (kindOf(first) == UnitKind.DEPARTMENT)
                && source.line().parent().equals(first.line().parent());
        if (small || !alike) {
            throw new PlanRejected(Fault.SOURCE_KIND, source.line().unit().name());
        }
    }

    private static UnitKind kindOf(UnitDetails unit) {
        return unit.line().unit().kind();
    }

    private static void demandPossible(PlanDraft.Target target, boolean departments) {
        boolean kind = departments
                ? target.kind() == UnitKind.DEPARTMENT
                : target.kind() == UnitKind.COMMUNE || target.kind() == UnitKind.WARD;
        boolean code =
                target.stateCode().filter(given -> !given.matches("\\d{2,8}")).isEmpty();
        if (!kind || !code || target.name().isEmpty() || target.name().length() > 128) {
            throw new PlanRejected(Fault.TARGET, target.name());
        }
    }

    private static void demandChoices(PlanDraft draft) {
        boolean outside = draft.subunits().values().stream()
                        .anyMatch(target ->
                                target < 0 || target >= draft.targets().size())
                || draft.people().values().stream()
                        .anyMatch(target ->
                                target < 0 || target >= draft.targets().size())
                || draft.people().keySet().stream()
                        .anyMatch(person -> !draft.sources().contains(person.unit()));
        if (outside) {
            throw new PlanRejected(Fault.CHOICE, draft.kind().name());
        }
    }
}
