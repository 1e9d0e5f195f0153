package vn.hoalu.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.access.Permissions;
import vn.hoalu.base.Dates;
import vn.hoalu.base.Rows;
import vn.hoalu.organization.Absence;
import vn.hoalu.organization.Deputies;
import vn.hoalu.organization.DeputyRegister;
import vn.hoalu.workflow.CaseKey;

/** What deputies did in the acting official's own name; nobody reads it of anyone else. */
@Service
@PreAuthorize("isAuthenticated()")
public class ReadingHandback {

    static final int PAGE = 30;

    private static final Set<String> UNSAID = Set.of(TaskTimeline.CLAIMED, TaskTimeline.RETURNED);

    private final EntryRepository entries;
    private final CaseFileRepository cases;
    private final Timeline timeline;
    private final Deputies deputies;
    private final DeputyRegister register;
    private final Permissions permissions;
    private final CurrentActor currentActor;

    ReadingHandback(
            EntryRepository entries,
            CaseFileRepository cases,
            Timeline timeline,
            Deputies deputies,
            DeputyRegister register,
            Permissions permissions,
            CurrentActor currentActor) {
        this.entries = entries;
        this.cases = cases;
        this.timeline = timeline;
        this.deputies = deputies;
        this.register = register;
        this.permissions = permissions;
        this.currentActor = currentActor;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Absence> absences() {
        return deputies.absencesOf(currentActor.get().id());
    }

    /** Whether a time of absence is over whose page has not been read. */
    @Transactional(readOnly = true)
    public boolean unread() {
        return deputies.anyUnseen(currentActor.get().id());
    }

    @Transactional
    public void read() {
        register.seen(currentActor.get().id());
    }

    /** Newest first; both days included. */
    @Transactional(readOnly = true)
    public Rows<HandedBack> done(LocalDate first, LocalDate last, Optional<String> cursor) {
        Actor actor = currentActor.get();
        Place from = cursor.map(Place::read).orElse(Place.END);
        List<Entry> found = entries.inNameOf(
                actor.id().value(),
                begins(first),
                begins(last.plusDays(1)),
                from.at,
                from.id,
                UNSAID,
                Limit.of(PAGE + 1));
        List<Entry> page = found.subList(0, Math.min(PAGE, found.size()));
        Optional<String> next =
                found.size() > PAGE ? Optional.of(Place.of(page.getLast()).write()) : Optional.empty();
        return new Rows<>(lines(page, actor), next);
    }

    private List<HandedBack> lines(List<Entry> page, Actor actor) {
        List<UUID> keys =
                page.stream().map(entry -> entry.caseKey().value()).distinct().toList();
        Map<CaseKey, CaseSummary> files = cases.findByCaseKeyIn(keys).stream()
                .map(CaseFile::summary)
                .collect(Collectors.toMap(CaseSummary::key, Function.identity()));
        List<TimelineEntry> said = timeline.lines(page);
        return IntStream.range(0, page.size())
                .mapToObj(i -> line(said.get(i), page.get(i).caseKey(), files, actor))
                .toList();
    }

    private HandedBack line(TimelineEntry entry, CaseKey key, Map<CaseKey, CaseSummary> files, Actor actor) {
        Optional<CaseSummary> file = Optional.ofNullable(files.get(key));
        return new HandedBack(
                entry,
                key,
                file.map(CaseSummary::number).orElse(""),
                file.filter(found -> permissions.may(actor, Action.READ_CASES, found.unit()))
                        .map(CaseSummary::subject));
    }

    private static Instant begins(LocalDate day) {
        return day.atStartOfDay(Dates.ZONE).toInstant();
    }

    /** Where a page ended. */
    private record Place(Instant at, long id) {

        static final Place END = new Place(Instant.parse("9999-12-31T00:00:00Z"), Long.MAX_VALUE);

        static Place of(Entry entry) {
            return new Place(entry.at(), entry.position());
        }

        static Place read(String cursor) {
            String[] parts = cursor.split("_");
            return new Place(Instant.ofEpochMilli(Long.parseLong(parts[0])), Long.parseLong(parts[1]));
        }

        String write() {
            return at.toEpochMilli() + "_" + id;
        }
    }
}
