package vn.hoalu.casefile;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitName;
import vn.hoalu.organization.Units;
import vn.hoalu.workflow.Models;
import vn.hoalu.workflow.ProcessKey;

/** Names for cases in a list: one question for all units. */
@Component
class CaseLines {

    private final Units units;
    private final Models models;

    CaseLines(Units units, Models models) {
        this.units = units;
        this.models = models;
    }

    List<CaseLine> of(Collection<CaseSummary> cases) {
        Map<UnitCode, UnitName> names =
                units.names(cases.stream().map(CaseSummary::unit).distinct().toList());
        Map<ProcessKey, LocalizedText> processes = new HashMap<>();
        return cases.stream()
                .map(each -> new CaseLine(
                        each,
                        processes.computeIfAbsent(each.process(), models::name),
                        Optional.ofNullable(names.get(each.unit()))))
                .toList();
    }
}
