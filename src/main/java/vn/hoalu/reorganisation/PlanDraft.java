package vn.hoalu.reorganisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoalu.organization.UnitChange;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitKind;

/**
 * A plan as it is written down.
 *
 * @param targets  the units that begin; the first carries on what is not sent elsewhere
 * @param subunits of a split: place of the target that a unit below goes to
 * @param people   of a split: place of the target that a person's posts go to
 */
public record PlanDraft(
        PlanKind kind,
        LocalDate date,
        List<UnitCode> sources,
        List<Target> targets,
        Map<UnitCode, Integer> subunits,
        Map<UnitChange.PersonIn, Integer> people) {

    public PlanDraft {
        sources = sources.stream().distinct().toList();
        targets = List.copyOf(targets);
        subunits = Map.copyOf(subunits);
        people = Map.copyOf(people);
    }

    /** A unit that is to begin; without a state number where none is known yet. */
    public record Target(UnitKind kind, String name, Optional<String> stateCode) {
        public Target {
            name = name.strip();
            stateCode = stateCode.map(String::strip).filter(code -> !code.isEmpty());
        }
    }
}
