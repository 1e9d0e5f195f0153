package vn.hoalu.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.access.Actor;
import vn.hoalu.organization.Cover;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.WorkingCalendar;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;
import vn.hoalu.workflow.TaskEvent;
import vn.hoalu.workflow.TaskId;

/** Random cases in groups of their own, and beside them in plain Java what the inbox should know of each task. */
class SmallWorld {

    record Fact(
            TaskId id,
            String group,
            ProcessKey process,
            String element,
            String unit,
            Optional<String> campaign,
            String said,
            TaskState state,
            Optional<OfficialId> holder,
            Optional<Instant> due,
            Instant created,
            Optional<OfficialId> startedBy,
            Optional<OfficialId> previousBy,
            Optional<OfficialId> doneBy,
            Optional<Instant> doneAt) {

        boolean active() {
            return state.active();
        }
    }

    static final List<ProcessKey> PROCESSES = List.of(Tasks.PROCESS, new ProcessKey("OtherTestProcess"));
    static final List<String> ELEMENTS = List.of("Task_Check", "Task_Decide");
    static final List<String> CAMPAIGNS = List.of("CDS-1", "CDS-2");
    static final List<String> FAMILIES = List.of("Nguyễn", "Trần", "Vũ", "Đỗ");
    static final List<String> NAMES = List.of("An", "Ánh", "Bình", "Yến Nhi", "Vũ", "Đạt");

    final Map<TaskId, LocalDate> followUps = new HashMap<>();
    private final Random random;
    private final Instant now;
    private final String definitionId;
    final String place = "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    final List<String> units = List.of(place, place + "-A", place + "-B");
    final List<String> groups;
    final Actor me;
    final OfficialId absent = new OfficialId(UUID.randomUUID());
    final OfficialId colleague = new OfficialId(UUID.randomUUID());
    final OfficialId stranger = new OfficialId(UUID.randomUUID());
    final List<Fact> facts = new ArrayList<>();

    SmallWorld(long seed, Clock clock, String definitionId) {
        this.random = new Random(seed);
        this.now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        this.definitionId = definitionId;
        // Mine, mine, covered, covered in one process only, and somebody else's.
        this.groups = List.of(
                "COMMUNE_OFFICER@" + place,
                "CERT_EXAMINER@" + place,
                "CERT_SUPERVISOR@" + place,
                "COMMUNE_LEAD@" + place,
                "COMMUNE_CHAIR@" + place);
        OfficialName away = new OfficialName(absent, "Người Vắng");
        this.me = new Actor(
                new OfficialId(UUID.randomUUID()),
                "Người Đọc",
                Set.of(post(0), post(1)),
                List.of(
                        new Cover(away, Set.of(post(2), post(1)), Optional.empty()),
                        new Cover(away, Set.of(post(3)), Optional.of(Tasks.PROCESS.value()))));
    }

    private Post post(int group) {
        return Post.ofGroup(groups.get(group));
    }

    <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    <T> Optional<T> maybe(T value, double chance) {
        return random.nextDouble() < chance ? Optional.of(value) : Optional.empty();
    }

    List<OfficialId> people() {
        return List.of(me.id(), absent, colleague, stranger);
    }

    /** Of the reader: a quarter of all tasks, whoever works at them, on days around today. */
    void followUp(JdbcClient jdbc) {
        LocalDate today = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        facts.stream().filter(fact -> random.nextInt(4) == 0).forEach(fact -> {
            LocalDate day = today.plusDays(random.nextInt(21) - 7);
            followUps.put(fact.id(), day);
            jdbc.sql("INSERT INTO inbox_follow_up (official_id, task_id, day) VALUES (?, ?, ?)")
                    .params(me.id().toString(), fact.id().value(), day)
                    .update();
        });
    }

    void fill(int cases, TransactionTemplate transaction, ApplicationEventPublisher events, CaseSubjects subjects) {
        for (int i = 0; i < cases; i++) {
            int number = i;
            transaction.executeWithoutResult(status -> begin(number, events, subjects));
        }
    }

    private void begin(int number, ApplicationEventPublisher events, CaseSubjects subjects) {
        CaseKey caseKey = new CaseKey(UUID.randomUUID());
        String subject = any(FAMILIES) + " " + any(List.of("Văn", "Thị")) + " " + any(NAMES);
        String numbered = "TEST-2026-%04d".formatted(number);
        String unit = any(units);
        Optional<String> campaign = maybe(any(CAMPAIGNS), 0.6);
        Optional<OfficialId> starter = maybe(any(List.of(me.id(), me.id(), colleague)), 0.8);
        subjects.describe(
                caseKey,
                new CaseSubjects.Description(
                        numbered, subject, new UnitCode(unit), List.of("Lò Thị Pản"), campaign, starter));
        Fact first = fact(task(caseKey), unit, campaign, subject + " " + numbered + " Lò Thị Pản", starter, events);
        first = moved(first, caseKey, events);
        facts.add(first);
        if (first.state() == TaskState.DONE) {
            Fact second = fact(task(caseKey), unit, campaign, first.said(), starter, events);
            facts.add(moved(withPrevious(second, first.doneBy()), caseKey, events));
        }
    }

    private TaskEvent.Task task(CaseKey caseKey) {
        Optional<Instant> due = maybe(
                now.plus(Duration.ofHours(random.nextInt(20 * 24) - 10 * 24).plusMinutes(17)), 0.8);
        return new TaskEvent.Task(
                new TaskId(UUID.randomUUID().toString()),
                caseKey,
                any(PROCESSES),
                definitionId,
                any(ELEMENTS),
                any(groups),
                Optional.empty(),
                now.minusSeconds(random.nextInt(100_000)),
                due);
    }

    private Fact fact(
            TaskEvent.Task task,
            String unit,
            Optional<String> campaign,
            String said,
            Optional<OfficialId> starter,
            ApplicationEventPublisher events) {
        events.publishEvent(new TaskEvent.Created(task, now));
        return new Fact(
                task.id(),
                task.candidateGroup(),
                task.process(),
                task.element(),
                unit,
                campaign,
                said,
                TaskState.OPEN,
                Optional.empty(),
                task.dueAt(),
                task.createdAt(),
                starter,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Claimed, finished, cancelled, or left as it is. */
    private Fact moved(Fact fact, CaseKey caseKey, ApplicationEventPublisher events) {
        OfficialId who = any(people());
        int what = random.nextInt(10);
        if (what >= 7) {
            return fact;
        }
        TaskEvent.Task held = heldBy(fact, caseKey, who);
        events.publishEvent(new TaskEvent.Changed(held, now));
        if (what < 3) {
            return with(fact, TaskState.CLAIMED, Optional.of(who), Optional.empty(), Optional.empty());
        }
        Instant at = now.minusSeconds(random.nextInt(1000));
        if (what == 3) {
            events.publishEvent(new TaskEvent.Cancelled(held, at));
            return with(fact, TaskState.CANCELLED, Optional.of(who), Optional.empty(), Optional.of(at));
        }
        events.publishEvent(new TaskEvent.Completed(held, at, who.toString()));
        return with(fact, TaskState.DONE, Optional.of(who), Optional.of(who), Optional.of(at));
    }

    private TaskEvent.Task heldBy(Fact fact, CaseKey caseKey, OfficialId who) {
        return new TaskEvent.Task(
                fact.id(),
                caseKey,
                fact.process(),
                definitionId,
                fact.element(),
                fact.group(),
                Optional.of(who.toString()),
                fact.created(),
                fact.due());
    }

    private static Fact with(
            Fact fact,
            TaskState state,
            Optional<OfficialId> holder,
            Optional<OfficialId> doneBy,
            Optional<Instant> doneAt) {
        return new Fact(
                fact.id,
                fact.group,
                fact.process,
                fact.element,
                fact.unit,
                fact.campaign,
                fact.said,
                state,
                holder,
                fact.due,
                fact.created,
                fact.startedBy,
                fact.previousBy,
                doneBy,
                doneAt);
    }

    private static Fact withPrevious(Fact fact, Optional<OfficialId> previous) {
        return new Fact(
                fact.id,
                fact.group,
                fact.process,
                fact.element,
                fact.unit,
                fact.campaign,
                fact.said,
                fact.state,
                fact.holder,
                fact.due,
                fact.created,
                fact.startedBy,
                previous,
                fact.doneBy,
                fact.doneAt);
    }
}
