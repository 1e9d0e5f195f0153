package vn.hoalu.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.Actor;
import vn.hoalu.inbox.Inbox;
import vn.hoalu.inbox.InboxList;
import vn.hoalu.inbox.InboxQuery;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.Staffing;
import vn.hoalu.organization.UnitCode;

/**
 * A hundred thousand tasks become late in the same minute while people read their inbox; and the same of the engine's
 * own timers, one a task, which do nothing but fire.
 */
@Tag("bench-sweep")
@HoaLuTest
@TestPropertySource(
        properties = {"hoalu.data-dir=target/test-data/bench-sweep-${PID}", "hoalu.notification.sort-every=PT1S"})
class SweepBench {

    private static final int TASKS = Integer.getInteger("bench.sweep.tasks", 100_000);
    private static final int TIMERS = Integer.getInteger("bench.sweep.timers", 20_000);
    private static final int PAGES = 400;

    private static final String ROWS = """
            INSERT INTO inbox_task (task_id, case_key, process_key, definition_id, element, candidate_group, unit_code,
                   case_number, subject, search_text, created_at, due_at, watch_at, state, version)
            SELECT UUID(), UUID(), 'LateTestProcess', ?, 'Task_Check', CONCAT('COMMUNE_OFFICER@', u.code), u.code,
                   CONCAT('TT-', seq), 'Người Thử', CONCAT(' nguoi thu ', seq), ?, ?, ?, 'OPEN', 0
              FROM seq_1_to_%d s
              JOIN (SELECT code, ROW_NUMBER() OVER (ORDER BY code) - 1 AS place FROM organization_unit
                     WHERE parent_code = '37' AND kind IN ('COMMUNE', 'WARD') AND valid_to IS NULL) u
                ON u.place = s.seq MOD 129
            """;

    private static final String TIMER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="D" targetNamespace="http://hoalu.vn">
              <bpmn:process id="TimerBenchProcess" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:startEvent id="StartEvent_A" />
                <bpmn:sequenceFlow id="SequenceFlow_1" sourceRef="StartEvent_A" targetRef="Catch_Due" />
                <bpmn:intermediateCatchEvent id="Catch_Due"><bpmn:timerEventDefinition>
                  <bpmn:timeDate xsi:type="bpmn:tFormalExpression">${due}</bpmn:timeDate>
                </bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>
                <bpmn:sequenceFlow id="SequenceFlow_2" sourceRef="Catch_Due" targetRef="EndEvent_A" />
                <bpmn:endEvent id="EndEvent_A" />
              </bpmn:process>
            </bpmn:definitions>
            """;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    Staffing staffing;

    @Autowired
    Inbox inbox;

    @Autowired
    SweepingDeadlines sweeping;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    private final LateWorld world = new LateWorld();
    private Actor reader;

    @Test
    void a_hundred_thousand_tasks_become_late_at_once() throws Exception {
        people();
        tasks();
        for (int warmed = 0; warmed < 2_000; warmed++) {
            page();
        }
        List<Double> quietly = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            quietly.add(pageAfterAWhile());
        }
        double quiet = median(quietly);

        List<Double> meanwhile = new ArrayList<>();
        double seconds = swept(meanwhile);
        sorted();
        List<Double> fired = new ArrayList<>();
        double timers = timers(fired);

        say("sweep.late %d", TASKS);
        say("sweep.seconds %.0f", seconds);
        say("sweep.escalations %d", count("SELECT COUNT(*) FROM escalation_escalation WHERE ended_at IS NULL"));
        say("sweep.twice %d", twice());
        say("sweep.page_ms_quiet %.2f", quiet);
        say("sweep.page_ms_meanwhile %.2f", median(meanwhile));
        say("sweep.inbox_ratio %.2f", median(meanwhile) / quiet);
        say("sweep.inbox_ratio_p95 %.2f", percentile(95, meanwhile) / percentile(95, quietly));
        say("sweep.most_digests_a_person %d", digests());
        say("sweep.timer_inbox_ratio %.2f", median(fired) / quiet);
        say("sweep.timer_inbox_ratio_p95 %.2f", percentile(95, fired) / percentile(95, quietly));
        say("sweep.timer_ratio %.2f", timers / (seconds / TASKS));
        assertThat(twice()).isZero();
        assertThat(count("SELECT COUNT(*) FROM escalation_escalation WHERE ended_at IS NULL"))
                .isEqualTo(TASKS);
        assertThat(digests()).isLessThanOrEqualTo(1);
    }

    /** An officer and a lead in every commune. */
    private void people() {
        beans.autowireBean(world);
        world.deploy();
        List<String> communes = jdbc.queryForList(
                "SELECT code FROM organization_unit WHERE parent_code = '37' AND kind IN ('COMMUNE', 'WARD')"
                        + " AND valid_to IS NULL ORDER BY code",
                String.class);
        communes.forEach(commune -> {
            reader = official(Role.COMMUNE_OFFICER, commune);
            official(Role.COMMUNE_LEAD, commune);
        });
    }

    private Actor official(Role role, String commune) {
        OfficialId id = new OfficialId(UUID.randomUUID());
        Post post = new Post(role, new UnitCode(commune));
        staffing.register(id, "Người Thử", Optional.empty());
        staffing.appoint(id, post);
        return new Actor(id, "Người Thử", Set.of(post));
    }

    private void tasks() {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("LateTestProcess")
                .latestVersion()
                .singleResult()
                .getId();
        Instant due = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        transaction.executeWithoutResult(status -> jdbc.update(
                ROWS.formatted(TASKS),
                definition,
                Date.from(due.minus(Duration.ofDays(7))),
                Date.from(due),
                Date.from(due)));
        jdbc.queryForList("ANALYZE TABLE inbox_task");
        System.out.printf("sweep: %d tasks made%n", TASKS);
    }

    private double swept(List<Double> meanwhile) throws Exception {
        try (ExecutorService node = Executors.newSingleThreadExecutor()) {
            long start = System.nanoTime();
            Future<?> sweep = node.submit(this::sweep);
            while (!sweep.isDone()) {
                meanwhile.add(pageAfterAWhile());
            }
            sweep.get();
            return (System.nanoTime() - start) / 1e9;
        }
    }

    /** By the engine's job, rests included; what is too much for one run of it the job executor goes on with. */
    private void sweep() {
        management.executeJob("recurring-deadlines");
        while (late() > 0) {
            System.out.printf("sweep: %d tasks to look at%n", late());
            LockSupport.parkNanos(5_000_000_000L);
        }
    }

    private long late() {
        return jdbc.queryForObject(
                "SELECT COUNT(*) FROM inbox_task WHERE watch_at <= ?", Long.class, Date.from(Instant.now()));
    }

    private void sorted() throws InterruptedException {
        until(() -> count("SELECT COUNT(*) FROM notification_line WHERE place = 'WAITING'") == 0, "notices waiting");
    }

    /** @return seconds a timer */
    private double timers(List<Double> meanwhile) throws InterruptedException {
        repository.createDeployment().addString("TimerBenchProcess.bpmn", TIMER).deploy();
        Instant due = Instant.now().plus(Duration.ofSeconds(5 + TIMERS / 50));
        for (int i = 0; i < TIMERS; i++) {
            runtime.startProcessInstanceByKey(
                    "TimerBenchProcess", UUID.randomUUID().toString(), Map.of("due", Date.from(due)));
        }
        // The job executor looks seldom while there is nothing to do: counted from the first that fires.
        until(() -> timersLeft() < TIMERS, "the first timer");
        long left = timersLeft();
        long start = System.nanoTime();
        while (timersLeft() > 0) {
            meanwhile.add(pageAfterAWhile());
        }
        return (System.nanoTime() - start) / 1e9 / left;
    }

    private long timersLeft() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("TimerBenchProcess")
                .count();
    }

    private static void until(BooleanSupplier done, String what) throws InterruptedException {
        long start = System.nanoTime();
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime() - start)
                    .as("%s after half an hour", what)
                    .isLessThan(1_800_000_000_000L);
            Thread.sleep(200);
        }
    }

    /** A person reads what is on the page before asking for the next. */
    private double pageAfterAWhile() throws InterruptedException {
        Thread.sleep(20);
        return page();
    }

    private double page() {
        long start = System.nanoTime();
        inbox.page(InboxQuery.of(InboxList.TODO), Optional.empty(), reader);
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(List<Double> times) {
        return percentile(50, times);
    }

    private static double percentile(int percent, List<Double> times) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get((sorted.size() - 1) * percent / 100);
    }

    private long twice() {
        return count("SELECT COUNT(*) FROM (SELECT task_id FROM escalation_escalation GROUP BY task_id"
                + " HAVING COUNT(*) > 1) t");
    }

    private long digests() {
        return count("SELECT COALESCE(MAX(n), 0) FROM (SELECT COUNT(*) AS n FROM notification_line"
                + " WHERE message_key = 'notification.digest.day' GROUP BY official_id, day) t");
    }

    private long count(String sql) {
        return jdbc.queryForObject(sql, Long.class);
    }

    private static void say(String line, Object... figures) {
        System.out.printf(Locale.ROOT, line + "%n", figures);
    }
}
