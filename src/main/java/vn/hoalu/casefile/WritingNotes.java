package vn.hoalu.casefile;

import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Actor;
import vn.hoalu.access.AuditLog;
import vn.hoalu.access.NotAllowed;
import vn.hoalu.base.CommandId;
import vn.hoalu.base.NoticeToOfficial;
import vn.hoalu.inbox.Remarks;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.workflow.CaseKey;

/** Writes notes, and lets their authors put them right or take them back. Who may read the case may write on it. */
@Service
public class WritingNotes implements Remarks {

    static final int LONGEST = 4000;
    static final String WRITTEN = "casefile.entry.noted";

    private final ReadableCases cases;
    private final CaseColleagues colleagues;
    private final NoteRows notes;
    private final CaseFiles files;
    private final AuditLog auditLog;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WritingNotes(
            ReadableCases cases,
            CaseColleagues colleagues,
            NoteRows notes,
            CaseFiles files,
            AuditLog auditLog,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.colleagues = colleagues;
        this.notes = notes;
        this.files = files;
        this.auditLog = auditLog;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void write(CommandId command, CaseKey caseKey, String text, Actor actor) {
        write(command, caseKey, text, Set.of(), actor);
    }

    /** @param named whom the note is to reach: each of them is told, and must be able to read the case */
    @Transactional
    public void write(CommandId command, CaseKey caseKey, String text, Set<OfficialId> named, Actor actor) {
        CaseSummary found = readable(caseKey, actor);
        Actor acting = cases.capacity(found, actor);
        Set<OfficialId> others = new HashSet<>(named);
        others.remove(actor.id());
        colleagues.demandMayRead(found, others);
        UUID note = UUID.randomUUID();
        if (notes.insert(note, command, caseKey, said(text), acting.stamp())) {
            others.forEach(each -> mention(found, note, each, actor));
            files.record(caseKey, WRITTEN, Map.of("note", note.toString()), acting.stamp());
            auditLog.record(actor.id(), acting.onBehalfOf(), "note.written", note.toString());
        }
    }

    private void mention(CaseSummary found, UUID note, OfficialId named, Actor by) {
        notes.mention(note, found.key(), named);
        // What the note says stays in the case.
        events.publishEvent(new NoticeToOfficial(
                named.value(),
                note.toString(),
                "casefile.notice.mentioned",
                Map.of("number", found.number(), "name", by.name()),
                Optional.of("case/%s?part=notes".formatted(found.key()))));
    }

    /** @throws NoteRefused where it is another's, withdrawn, or older than a quarter of an hour */
    @Transactional
    public void correct(UUID id, String text, Actor actor) {
        NoteRows.Row note = own(id, actor);
        if (!note.correctable(clock.instant())) {
            throw NoteRefused.tooLate(id);
        }
        notes.correct(note, said(text));
        auditLog.record(actor.id(), note.onBehalfOf(), "note.corrected", id.toString());
    }

    @Transactional
    public void withdraw(UUID id, Actor actor) {
        NoteRows.Row note = own(id, actor);
        if (notes.withdraw(note)) {
            auditLog.record(actor.id(), note.onBehalfOf(), "note.withdrawn", id.toString());
        }
    }

    private NoteRows.Row own(UUID id, Actor actor) {
        NoteRows.Row note = notes.findAlone(id)
                .filter(found -> found.by().equals(actor.id()))
                .orElseThrow(() -> NoteRefused.notYours(id));
        readable(note.caseKey(), actor);
        return note;
    }

    private CaseSummary readable(CaseKey caseKey, Actor actor) {
        return cases.find(caseKey, actor).orElseThrow(() -> new NotAllowed(actor, "note on", caseKey.toString()));
    }

    private static String said(String text) {
        String said = text.strip();
        if (said.isEmpty()) {
            throw NoteRefused.empty();
        }
        if (said.length() > LONGEST) {
            throw NoteRefused.tooLong(said.length(), LONGEST);
        }
        return said;
    }
}
