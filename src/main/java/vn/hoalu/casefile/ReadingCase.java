package vn.hoalu.casefile;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Actor;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.base.Rows;
import vn.hoalu.inbox.Evidence;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.Models;

/** What the acting official may read of a case. A case that is not theirs is answered as if it were not there. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ReadingCase {

    private final ReadableCases cases;
    private final Timeline timeline;
    private final List<Evidence> evidence;
    private final Models models;
    private final CurrentActor currentActor;

    ReadingCase(
            ReadableCases cases, Timeline timeline, List<Evidence> evidence, Models models, CurrentActor currentActor) {
        this.cases = cases;
        this.timeline = timeline;
        this.evidence = evidence;
        this.models = models;
        this.currentActor = currentActor;
    }

    public Optional<CaseSummary> summary(CaseKey caseKey) {
        return cases.find(caseKey, currentActor.get());
    }

    /** @param number as people write it: case and surrounding space do not matter */
    public Optional<CaseSummary> withNumber(String number) {
        return cases.withNumber(number.strip(), currentActor.get());
    }

    public List<Evidence.Fact> facts(CaseKey caseKey) {
        Actor actor = currentActor.get();
        return cases.find(caseKey, actor).stream()
                .flatMap(
                        found -> evidence.stream().filter(each -> each.process().equals(found.process())))
                .flatMap(each -> each.of(caseKey, actor.within(each.process().value())).stream())
                .toList();
    }

    /** Newest first. */
    public Rows<TimelineEntry> timeline(CaseKey caseKey, Optional<String> cursor) {
        return summary(caseKey)
                .map(found -> timeline.page(caseKey, cursor))
                .orElseGet(() -> new Rows<>(List.of(), Optional.empty()));
    }

    /** Empty where the case never had an instance, too. */
    public Optional<CasePosition> position(CaseKey caseKey) {
        return summary(caseKey).flatMap(found -> models.position(caseKey)).map(this::named);
    }

    private CasePosition named(Models.Position position) {
        List<LocalizedText> steps = position.active().stream()
                .distinct()
                .map(element -> models.name(position.definitionId(), element))
                .toList();
        return new CasePosition(position, steps);
    }
}
