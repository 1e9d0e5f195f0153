package vn.hoalu.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.access.NotAllowed;
import vn.hoalu.base.Rows;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Officials;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitName;
import vn.hoalu.organization.Units;
import vn.hoalu.organization.WorkingCalendar;
import vn.hoalu.workflow.TaskId;

@Service
@Transactional(readOnly = true)
class ReadingLoad implements Workload {
    private static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final LedPosts led;
    private final Units units;
    private final Officials officials;
    private final PeopleAtWork people;
    private final InboxTasks tasks;
    private final InboxRows rows;

    ReadingLoad(
            JdbcClient jdbc,
            Clock clock,
            LedPosts led,
            Units units,
            Officials officials,
            PeopleAtWork people,
            InboxTasks tasks,
            InboxRows rows) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.led = led;
        this.units = units;
        this.officials = officials;
        this.people = people;
        this.tasks = tasks;
        this.rows = rows;
    }

    @Override
    public List<UnitName> units(Actor actor) {
        return units.names(led.units(actor)).values().stream()
                .sorted(Comparator.comparing(UnitName::name))
                .toList();
    }

    @Override
    public UnitLoad of(UnitCode unit, Actor actor) {
        Set<Post> posts = demandLed(unit, actor);
        List<OfficialName> holders = officials.holdersOf(posts);
        Map<String, UnitLoad.Amount> counted = statements(posts, holders).counts(jdbc).stream()
                .collect(Collectors.toMap(LoadStatements.Counted::key, LoadStatements.Counted::amount));
        List<UnitLoad.Person> lines =
                people.with(holders, unit, today(), id -> counted.getOrDefault(id.toString(), UnitLoad.Amount.NONE));
        UnitLoad.Amount theirs =
                lines.stream().map(UnitLoad.Person::amount).reduce(UnitLoad.Amount.NONE, UnitLoad.Amount::plus);
        return new UnitLoad(
                units.find(unit).orElseThrow(),
                amount(counted, TaskState.OPEN),
                lines,
                amount(counted, TaskState.CLAIMED).minus(theirs));
    }

    private static UnitLoad.Amount amount(Map<String, UnitLoad.Amount> counted, TaskState state) {
        return counted.getOrDefault(state.name(), UnitLoad.Amount.NONE);
    }

    @Override
    public Rows<HeldRow> page(LoadQuery query, Optional<String> cursor, Actor actor) {
        Set<Post> posts = demandLed(query.unit(), actor);
        Optional<Cursor> after = cursor.flatMap(text -> Cursor.read(text, PageOrder.DUE));
        List<InboxTask> found =
                statements(posts, officials.holdersOf(posts)).page(query.share(), query.due(), after, PAGE + 1, jdbc);
        List<InboxTask> page = found.subList(0, Math.min(PAGE, found.size()));
        Optional<String> next = found.size() > PAGE
                ? Optional.of(Cursor.behind(page.getLast(), PageOrder.DUE).write())
                : Optional.empty();
        Map<TaskId, Optional<OfficialId>> holders =
                page.stream().collect(Collectors.toMap(InboxTask::id, InboxTask::assignee));
        return new Rows<>(
                rows.shownTo(actor, page).stream()
                        .map(row -> new HeldRow(row, holders.getOrDefault(row.id(), Optional.empty())))
                        .toList(),
                next);
    }

    @Override
    public List<OfficialName> receivers(Collection<TaskId> ids, Actor actor) {
        Set<OfficialName> all = new HashSet<>();
        List<Post> posts = tasks.among(ids.stream().map(TaskId::value).toList()).stream()
                .map(InboxTask::post)
                .distinct()
                .filter(post -> led.capacity(post, actor).isPresent())
                .toList();
        for (Post post : posts) {
            List<OfficialName> holders = officials.holdersOf(post);
            if (post.equals(posts.getFirst())) {
                all.addAll(holders);
            } else {
                all.retainAll(holders);
            }
        }
        return all.stream().sorted(Comparator.comparing(OfficialName::name)).toList();
    }

    private LoadStatements statements(Set<Post> posts, List<OfficialName> holders) {
        return new LoadStatements(
                posts.stream().map(Post::asGroup).toList(),
                holders.stream().map(each -> each.id().toString()).toList(),
                clock.instant());
    }

    private Set<Post> demandLed(UnitCode unit, Actor actor) {
        Set<Post> posts = led.in(unit, actor);
        if (posts.isEmpty()) {
            throw new NotAllowed(actor, Action.MANAGE_LOAD.name(), unit.value());
        }
        return posts;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(WorkingCalendar.ZONE));
    }
}
