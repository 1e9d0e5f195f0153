package vn.hoalu.casefile;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Actor;
import vn.hoalu.base.Rows;
import vn.hoalu.inbox.Mentions;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Officials;
import vn.hoalu.workflow.CaseKey;

/** The notes of cases that the actor may read; those of others are as if they were not there. */
@Service
@Transactional(readOnly = true)
public class ReadingNotes implements Mentions {

    static final int PAGE = 30;
    private static final int MOST = 20;

    private final ReadableCases cases;
    private final CaseColleagues colleagues;
    private final NoteRows notes;
    private final Officials officials;
    private final Clock clock;

    ReadingNotes(ReadableCases cases, CaseColleagues colleagues, NoteRows notes, Officials officials, Clock clock) {
        this.cases = cases;
        this.colleagues = colleagues;
        this.notes = notes;
        this.officials = officials;
        this.clock = clock;
    }

    public boolean open(CaseKey caseKey, Actor actor) {
        return cases.find(caseKey, actor).isPresent();
    }

    /** Newest first. */
    public Rows<Note> page(CaseKey caseKey, Optional<String> cursor, Actor actor) {
        if (!open(caseKey, actor)) {
            return new Rows<>(List.of(), Optional.empty());
        }
        long before = cursor.map(Long::parseLong).orElse(Long.MAX_VALUE);
        List<NoteRows.Row> found = notes.of(caseKey, before, PAGE + 1);
        List<NoteRows.Row> page = found.subList(0, Math.min(PAGE, found.size()));
        Map<OfficialId, OfficialName> names = names(page);
        return new Rows<>(
                page.stream().map(row -> note(row, names, actor)).toList(),
                found.size() > PAGE ? Optional.of(String.valueOf(page.getLast().number())) : Optional.empty());
    }

    /** The oldest first, the withdrawn ones too. */
    List<Note> all(CaseKey caseKey, Actor actor) {
        if (!open(caseKey, actor)) {
            return List.of();
        }
        List<NoteRows.Row> found =
                notes.of(caseKey, Long.MAX_VALUE, Integer.MAX_VALUE).reversed();
        Map<OfficialId, OfficialName> names = names(found);
        return found.stream().map(row -> note(row, names, actor)).toList();
    }

    private Map<OfficialId, OfficialName> names(List<NoteRows.Row> page) {
        return officials.names(page.stream()
                .flatMap(row -> Stream.concat(Stream.of(row.by()), row.onBehalfOf().stream()))
                .distinct()
                .toList());
    }

    private Note note(NoteRows.Row row, Map<OfficialId, OfficialName> names, Actor reader) {
        boolean own = row.by().equals(reader.id());
        return new Note(
                row.id(),
                row.text(),
                row.former(),
                Optional.ofNullable(names.get(row.by())),
                row.onBehalfOf().map(names::get),
                row.writtenAt(),
                row.correctedAt(),
                row.withdrawnAt(),
                own,
                own && row.correctable(clock.instant()));
    }

    /** Colleagues who may be named in a note on this case, accents aside; nobody where the actor may not read it. */
    public List<OfficialName> colleagues(CaseKey caseKey, String search, Actor actor) {
        return cases.find(caseKey, actor)
                .map(found -> colleagues.named(found, search, actor.id()))
                .orElse(List.of());
    }

    @Override
    public Set<CaseKey> unseen(Collection<CaseKey> among, Actor actor) {
        return notes.unseen(among, actor.id());
    }

    /** Cases that wait for the actor to read what was said to them. */
    public List<CaseSummary> unseen(Actor actor) {
        return notes.unseen(actor.id(), MOST).stream()
                .flatMap(caseKey -> cases.find(caseKey, actor).stream())
                .toList();
    }

    @Transactional
    public void seen(CaseKey caseKey, Actor actor) {
        notes.seen(caseKey, actor.id());
    }
}
