package vn.hoalu.reorganisation;

import java.time.LocalDate;
import java.util.List;
import vn.hoalu.organization.UnitName;

/** A plan as a list shows it; sources come with the name they had. */
public record PlanLine(
        PlanId id,
        String number,
        PlanKind kind,
        LocalDate date,
        PlanStatus status,
        List<UnitName> sources,
        List<PlanDraft.Target> targets) {

    public PlanLine {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
    }
}
