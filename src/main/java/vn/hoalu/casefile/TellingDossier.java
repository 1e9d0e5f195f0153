package vn.hoalu.casefile;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import vn.hoalu.access.Actor;
import vn.hoalu.casefile.dossier.DossierItem;
import vn.hoalu.inbox.Evidence;
import vn.hoalu.inbox.GivenAnswers;
import vn.hoalu.inbox.ReadingAnswers;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Officials;
import vn.hoalu.organization.Units;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.Models;

/**
 * Tells everything of a case, an entry after the other, as its reader may see it. It reads page by page and each page
 * in its own moment, so that nothing of the database is held while a slow line takes the file.
 */
@Component
class TellingDossier {

    private static final int PAGE = 200;

    private final EntryRepository entries;
    private final Timeline timeline;
    private final ReadingNotes notes;
    private final List<Evidence> evidence;
    private final ReadingAnswers answers;
    private final ObjectProvider<PapersOfCase> papers;
    private final Officials officials;
    private final Units units;
    private final Models models;

    TellingDossier(
            EntryRepository entries,
            Timeline timeline,
            ReadingNotes notes,
            List<Evidence> evidence,
            ReadingAnswers answers,
            ObjectProvider<PapersOfCase> papers,
            Officials officials,
            Units units,
            Models models) {
        this.entries = entries;
        this.timeline = timeline;
        this.notes = notes;
        this.evidence = evidence;
        this.answers = answers;
        this.papers = papers;
        this.officials = officials;
        this.units = units;
        this.models = models;
    }

    interface Listener {

        void hear(DossierItem item) throws IOException;
    }

    DossierItem.Head head(CaseSummary found) {
        return new DossierItem.Head(found, models.name(found.process()), units.find(found.unit()));
    }

    void tell(CaseSummary found, Actor actor, Listener listener) throws IOException {
        listener.hear(head(found));
        for (DossierItem fact : facts(found, actor).toList()) {
            listener.hear(fact);
        }
        events(found.key(), listener);
        for (Note note : notes.all(found.key(), actor)) {
            listener.hear(new DossierItem.Remark(note));
        }
        for (PaperOfCase paper :
                papers.stream().flatMap(each -> each.of(found.key()).stream()).toList()) {
            listener.hear(new DossierItem.Document(paper));
        }
        for (DossierItem form : forms(found.key(), actor)) {
            listener.hear(form);
        }
    }

    private Stream<DossierItem> facts(CaseSummary found, Actor actor) {
        return evidence.stream()
                .filter(each -> each.process().equals(found.process()))
                .flatMap(each -> each.of(found.key(), actor).stream())
                .map(DossierItem.Fact::new);
    }

    private void events(CaseKey caseKey, Listener listener) throws IOException {
        List<Entry> page = entries.after(caseKey.value(), Long.MIN_VALUE, Limit.of(PAGE));
        while (!page.isEmpty()) {
            for (TimelineEntry line : timeline.lines(page)) {
                listener.hear(new DossierItem.Event(line));
            }
            page = entries.after(caseKey.value(), page.getLast().position(), Limit.of(PAGE));
        }
    }

    private List<DossierItem> forms(CaseKey caseKey, Actor actor) {
        List<GivenAnswers> given = answers.of(caseKey, actor);
        Map<OfficialId, OfficialName> people =
                officials.names(given.stream().map(GivenAnswers::by).distinct().toList());
        return given.stream()
                .<DossierItem>map(form -> new DossierItem.Form(form, Optional.ofNullable(people.get(form.by()))))
                .toList();
    }
}
