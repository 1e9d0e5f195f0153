package vn.hoalu.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.Actor;
import vn.hoalu.base.Rows;
import vn.hoalu.organization.Cover;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Post;
import vn.hoalu.workflow.TaskEvent;
import vn.hoalu.workflow.TaskId;
import vn.hoalu.workflow.Workflow;

@HoaLuTest
class InboxPagingIT {
    private static final Instant DUE = Instant.parse("2026-12-01T10:00:00Z");

    @Autowired
    RepositoryService repository;

    @Autowired
    Workflow workflow;

    @Autowired
    CaseSubjects subjects;

    @Autowired
    Inbox inbox;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    JdbcClient client;

    @Autowired
    SummingCounts summing;

    // Units that do not exist: each test has groups that nobody else has.
    private final String unit =
            "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    private final String leads = "TEAM_LEAD@" + unit;
    private final String members = "TEAM_MEMBER@" + unit;
    private String definitionId;

    @BeforeEach
    void deploy() {
        definitionId = new InboxFixture(repository, workflow, subjects, inbox, transaction).definitionId();
    }

    @Test
    void pages_hold_every_task_once_in_the_order_of_their_due_dates() {
        Actor actor = Tasks.official(leads, members);
        List<TaskEvent.Task> tasks = new ArrayList<>(created(leads, 70));
        tasks.addAll(created(members, 60));
        hold(tasks.get(3), actor);
        hold(tasks.get(100), Tasks.official(members));

        List<InboxRow> read = all(InboxQuery.of(InboxList.TODO), actor);

        assertThat(read).extracting(InboxRow::id).doesNotHaveDuplicates();
        assertThat(Set.copyOf(ids(read))).isEqualTo(idsOf(tasks));
        assertThat(read).isSortedAccordingTo(order());
    }

    /** Of one of which a page has much more than an even share. */
    @Test
    void pages_of_many_groups_hold_every_task_once_and_read_little_more_than_they_show() {
        String[] groups = IntStream.range(0, 12).mapToObj(i -> leads + i).toArray(String[]::new);
        Actor actor = Tasks.official(groups);
        List<TaskEvent.Task> tasks = new ArrayList<>(created(groups[3], 130));
        for (String group : groups) {
            tasks.addAll(created(group, 7));
            insert(group, 100);
        }

        for (InboxSort sort : InboxSort.values()) {
            List<InboxRow> read = all(InboxQuery.of(InboxList.TODO).withSort(sort), actor);

            assertThat(read).extracting(InboxRow::id).doesNotHaveDuplicates().hasSize(130 + 12 * 107);
            assertThat(ids(read)).containsAll(idsOf(tasks));
        }
        assertThat(all(InboxQuery.of(InboxList.TODO), actor)).isSortedAccordingTo(order());
        assertThat(rowsRead(actor)).isLessThan(600);
    }

    /** It is done between the two statements of a page, and the page is read again: short of a row it would seem the last. */
    @Test
    void task_that_is_done_while_a_page_of_many_groups_is_read_leaves_no_gap() {
        String[] groups = IntStream.range(0, 8).mapToObj(i -> leads + i).toArray(String[]::new);
        Actor actor = Tasks.official(groups);
        List<TaskEvent.Task> tasks = new ArrayList<>();
        for (String group : groups) {
            tasks.addAll(created(group, 10));
        }
        TaskId first = all(InboxQuery.of(InboxList.TODO), actor).getFirst().id();
        TaskEvent.Task gone = tasks.stream()
                .filter(task -> task.id().equals(first))
                .findFirst()
                .orElseThrow();
        Set<TaskId> left = new HashSet<>(idsOf(tasks));
        left.remove(gone.id());

        List<InboxTask> page = transaction.execute(status -> new PageQuery(
                        InboxQuery.of(InboxList.TODO), Narrowing.NONE, Optional.empty(), left.size(), actor, DUE)
                .run(doing(gone, actor)));

        assertThat(page).extracting(InboxTask::id).containsExactlyInAnyOrderElementsOf(left);
    }

    /** Does the task when rows are asked for the first time, as a colleague would. */
    private JdbcClient doing(TaskEvent.Task task, Actor by) {
        AtomicBoolean done = new AtomicBoolean();
        return (JdbcClient) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {JdbcClient.class}, (proxy, method, arguments) -> {
                    boolean rows = arguments[0].toString().contains("IN (:ids)");
                    if (rows && done.compareAndSet(false, true)) {
                        events.publishEvent(
                                new TaskEvent.Completed(task, DUE, by.id().toString()));
                        entities.flush();
                    }
                    return method.invoke(client, arguments);
                });
    }

    private static Comparator<InboxRow> order() {
        return Comparator.<InboxRow, Instant>comparing(
                        row -> row.deadline().map(Deadline::at).orElse(Instant.MAX))
                .thenComparing(row -> row.id().value());
    }

    @Test
    void what_is_done_is_listed_newest_first_and_whole() {
        Actor actor = Tasks.official(leads);
        List<TaskEvent.Task> tasks = created(leads, 60);
        transaction.executeWithoutResult(status -> IntStream.range(0, tasks.size())
                .forEach(i -> events.publishEvent(new TaskEvent.Completed(
                        tasks.get(i), DUE.plusSeconds(i / 7), actor.id().toString()))));

        List<InboxRow> read = all(InboxQuery.of(InboxList.DONE), actor);

        assertThat(Set.copyOf(ids(read))).isEqualTo(idsOf(tasks));
        assertThat(read)
                .isSortedAccordingTo(Comparator.<InboxRow, Instant>comparing(
                                row -> row.doneAt().orElseThrow())
                        .reversed());
    }

    @Test
    void a_page_costs_the_same_statements_whatever_its_rows() {
        Actor lone = Tasks.official(leads);
        Actor busy = Tasks.official(members);
        created(leads, 1);
        // With the held one exactly a page: which task of 51 the page leaves out would be chance.
        created(members, ReadingInbox.PAGE - 1);
        Actor colleague = Tasks.official(members);
        hold(created(members, 1).getFirst(), colleague);
        hold(created(leads, 1).getFirst(), colleague);

        assertThat(statements(busy)).isEqualTo(statements(lone));
    }

    @Test
    void a_page_reads_no_more_for_the_tasks_of_others_or_for_a_long_queue() {
        Actor actor = Tasks.official(leads, members);
        created(leads, 5);
        insert("TEAM_MEMBER@" + unit, 2000);
        insert("TEAM_LEAD@X" + unit, 3000);

        assertThat(rowsRead(actor)).isBetween(51L, 500L);
    }

    @Test
    void a_deputys_page_costs_the_same_statements_whatever_its_rows_and_holds_every_task_once() {
        Actor lone = Tasks.official(leads);
        Actor deputy = deputy(lone, Optional.empty());
        Actor ofOneProcess = deputy(lone, Optional.of(Tasks.PROCESS.value()));
        List<TaskEvent.Task> covered = new ArrayList<>(created(members, 1));
        long few = statements(deputy);
        created(leads, 20);
        covered.addAll(created(members, 69));

        assertThat(statements(deputy)).isEqualTo(few);
        for (Actor actor : List.of(deputy, ofOneProcess)) {
            assertThat(all(InboxQuery.of(InboxList.TODO), actor))
                    .extracting(InboxRow::id)
                    .doesNotHaveDuplicates()
                    .hasSize(90);
            assertThat(Set.copyOf(ids(all(InboxQuery.of(InboxList.COVERED), actor))))
                    .isEqualTo(idsOf(covered));
        }
    }

    @Test
    void a_deputys_page_reads_no_more_for_a_long_queue_or_for_other_processes() {
        Actor lone = Tasks.official(leads);
        created(members, 5);
        insert(members, 2000);
        SummedUp.group(members, summing, jdbc);

        assertThat(rowsRead(deputy(lone, Optional.empty()))).isBetween(51L, 500L);
        assertThat(rowsRead(deputy(lone, Optional.of("CertificationProcess")))).isLessThan(500L);
    }

    private Actor deputy(Actor actor, Optional<String> process) {
        OfficialName absent = new OfficialName(new OfficialId(UUID.randomUUID()), "Người Vắng");
        Cover cover = new Cover(absent, Set.of(Post.ofGroup(members)), process);
        return new Actor(actor.id(), actor.name(), actor.posts(), List.of(cover));
    }

    private List<TaskEvent.Task> created(String group, int count) {
        List<TaskEvent.Task> tasks = IntStream.range(0, count)
                .mapToObj(i -> Tasks.task(
                        group,
                        definitionId,
                        i % 4 == 0 ? Optional.empty() : Optional.of(DUE.plusSeconds(86_400L * (i / 30)))))
                .toList();
        transaction.executeWithoutResult(
                status -> tasks.forEach(task -> events.publishEvent(new TaskEvent.Created(task, DUE))));
        return tasks;
    }

    private void hold(TaskEvent.Task task, Actor actor) {
        transaction.executeWithoutResult(
                status -> events.publishEvent(new TaskEvent.Changed(Tasks.heldBy(task, actor), DUE)));
    }

    private void insert(String group, int count) {
        transaction.executeWithoutResult(
                status -> jdbc.update(InboxRowsBySql.INSERT, definitionId, group, unit, count));
    }

    private List<InboxRow> all(InboxQuery query, Actor actor) {
        List<InboxRow> rows = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Rows<InboxRow> page = inbox.page(query, cursor, actor);
            rows.addAll(page.items());
            cursor = page.next();
        } while (cursor.isPresent());
        return rows;
    }

    private static List<TaskId> ids(List<InboxRow> rows) {
        return rows.stream().map(InboxRow::id).toList();
    }

    private static Set<TaskId> idsOf(List<TaskEvent.Task> tasks) {
        Set<TaskId> ids = new HashSet<>();
        tasks.forEach(task -> ids.add(task.id()));
        return ids;
    }

    /** Everything this connection sends, the engine's and the organization's statements included. */
    private long statements(Actor actor) {
        return duringPage(actor, "Questions");
    }

    private long rowsRead(Actor actor) {
        return duringPage(actor, "Handler_read_key") + duringPage(actor, "Handler_read_next");
    }

    private long duringPage(Actor actor, String counter) {
        inbox.page(InboxQuery.of(InboxList.TODO), Optional.empty(), actor);
        Long spent = transaction.execute(status -> {
            long before = status(counter);
            inbox.page(InboxQuery.of(InboxList.TODO), Optional.empty(), actor);
            return status(counter) - before;
        });
        return spent == null ? -1 : spent;
    }

    private long status(String counter) {
        return jdbc.queryForObject(
                "SELECT CAST(VARIABLE_VALUE AS SIGNED) FROM information_schema.SESSION_STATUS WHERE VARIABLE_NAME = ?",
                Long.class,
                counter);
    }
}
