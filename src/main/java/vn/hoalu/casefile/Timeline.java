package vn.hoalu.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import vn.hoalu.base.Rows;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Officials;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.Models;

/** Pages of a timeline, with the names of people and steps as they are today. */
@Component
class Timeline {

    static final int PAGE = 30;

    private final EntryRepository entries;
    private final Officials officials;
    private final Models models;

    Timeline(EntryRepository entries, Officials officials, Models models) {
        this.entries = entries;
        this.officials = officials;
        this.models = models;
    }

    Rows<TimelineEntry> page(CaseKey caseKey, Optional<String> cursor) {
        long before = cursor.map(Long::parseLong).orElse(Long.MAX_VALUE);
        List<Entry> found = entries.before(caseKey.value(), before, Limit.of(PAGE + 1));
        List<Entry> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new Rows<>(lines(shown), next(found));
    }

    List<TimelineEntry> lines(List<Entry> shown) {
        Map<OfficialId, OfficialName> names = namesOf(shown);
        return shown.stream().map(entry -> line(entry, names)).toList();
    }

    private Map<OfficialId, OfficialName> namesOf(List<Entry> shown) {
        List<OfficialId> ids = shown.stream()
                .flatMap(entry -> Stream.concat(entry.by().stream(), entry.onBehalfOf().stream()))
                .distinct()
                .toList();
        return officials.names(ids);
    }

    private TimelineEntry line(Entry entry, Map<OfficialId, OfficialName> names) {
        return new TimelineEntry(
                entry.at(),
                entry.messageKey(),
                entry.arguments(),
                entry.step().map(step -> models.name(step.definitionId(), step.element())),
                entry.by().map(names::get),
                entry.onBehalfOf().map(names::get));
    }

    private static Optional<String> next(List<Entry> found) {
        return found.size() <= PAGE
                ? Optional.empty()
                : Optional.of(String.valueOf(found.get(PAGE - 1).position()));
    }
}
