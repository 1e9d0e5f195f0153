package vn.hoalu.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.base.SearchText;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitName;
import vn.hoalu.organization.Units;
import vn.hoalu.workflow.Models;
import vn.hoalu.workflow.ProcessKey;

/** Offers what a search can be narrowed to: processes and ends that there are, and units that the official may look in. */
@Service
@PreAuthorize("isAuthenticated()")
public class OfferingCaseChoices {

    private final SearchingCases searching;
    private final ReadableCases readable;
    private final Units units;
    private final Models models;
    private final CurrentActor currentActor;

    OfferingCaseChoices(
            SearchingCases searching, ReadableCases readable, Units units, Models models, CurrentActor currentActor) {
        this.searching = searching;
        this.readable = readable;
        this.units = units;
        this.models = models;
        this.currentActor = currentActor;
    }

    public CaseChoices offered() {
        CaseScope scope = readable.scope(currentActor.get());
        List<UnitName> places =
                units.names(scope.everywhere() ? units.below(Units.PROVINCE) : scope.units()).values().stream()
                        .sorted(Comparator.comparing(UnitName::name))
                        .toList();
        List<CaseChoices.Process> processes = searching.processes().stream()
                .map(ProcessKey::new)
                .map(key -> new CaseChoices.Process(key, models.name(key)))
                .toList();
        return new Offered(processes, searching.outcomes(), places);
    }

    private record Offered(List<Process> processes, List<String> outcomes, List<UnitName> places)
            implements CaseChoices {

        @Override
        public List<UnitName> units(String typed, int offset, int limit) {
            return places.stream()
                    .filter(place -> SearchText.matches(place.name(), typed))
                    .skip(offset)
                    .limit(limit)
                    .toList();
        }

        @Override
        public Optional<UnitName> unit(UnitCode code) {
            return places.stream().filter(place -> place.code().equals(code)).findFirst();
        }
    }
}
