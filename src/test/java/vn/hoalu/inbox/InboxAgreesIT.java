package vn.hoalu.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;

/** The small version of the proof of the inbox, and what only the engine's own doors can do to a task. */
@HoaLuTest
class InboxAgreesIT {
    private static final String GROUP = "UNIT_HEAD@PROOF";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    RebuildingInbox rebuilding;

    @Autowired
    RebuildRequests requests;

    @Autowired
    RebuildWorker worker;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final InboxScene scene = new InboxScene();

    @BeforeEach
    void scene() {
        beans.autowireBean(scene);
    }

    @AfterEach
    void clear() {
        scene.clear();
    }

    @Test
    void random_work_of_many_leaves_no_difference() throws Exception {
        InboxScene.Result result = scene.work(150, 4, count -> {});

        assertThat(result.differences()).as(result.done()).isZero();
    }

    @Test
    void every_planted_fault_is_found_and_put_right() {
        assertThat(scene.plantAndSeek()).isEmpty();
        assertThat(PlantedFaults.count()).isEqualTo(26);
    }

    @Test
    void row_follows_its_task_to_another_version_of_the_process() {
        Task task = scene.task(scene.process().start(GROUP));

        scene.process().migrate(task);

        Map<String, Object> row = row(task);
        assertThat(row.get("definition_id")).isNotEqualTo(task.getProcessDefinitionId());
        assertThat(row.get("element")).isEqualTo("Task_Verify");
        assertThat(rebuilding.compare().stale()).noneMatch(id -> id.value().equals(task.getId()));
    }

    @Test
    void rows_of_a_deleted_deployment_are_closed() {
        scene.process().deployUseAndDelete(GROUP, true);

        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM inbox_task WHERE element = 'Task_Passing' AND active = TRUE",
                        Integer.class))
                .isZero();
    }

    @Test
    void rebuild_that_was_asked_for_is_done_once_and_told() {
        Task task = scene.task(scene.process().start(GROUP));
        transaction.executeWithoutResult(
                status -> jdbc.update("DELETE FROM inbox_task WHERE task_id = ?", task.getId()));

        requests.ask();
        worker.work();

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> requests.find().orElseThrow().finished());
        assertThat(requests.find().orElseThrow().repaired()).isPositive();
        assertThat(row(task)).containsEntry("state", "OPEN");
        assertThat(requests.take()).isEmpty();
    }

    @Test
    void rebuild_goes_on_where_a_dead_node_left_it() {
        Task before = scene.task(scene.process().start(GROUP));
        Task behind = scene.task(scene.process().start(GROUP));
        Task first = before.getId().compareTo(behind.getId()) < 0 ? before : behind;
        Task last = first == before ? behind : before;
        transaction.executeWithoutResult(
                status -> jdbc.update("DELETE FROM inbox_task WHERE task_id IN (?, ?)", first.getId(), last.getId()));
        requests.ask();
        transaction.executeWithoutResult(status ->
                jdbc.update("UPDATE inbox_rebuild SET after_id = ?, lease_until = '2020-01-01'", first.getId()));

        worker.work();

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> requests.find().orElseThrow().finished());
        assertThat(row(last)).containsEntry("state", "OPEN");
        assertThat(rebuilding.compare().missing()).anyMatch(id -> id.value().equals(first.getId()));
        rebuilding.rebuild();
    }

    @Test
    void operator_reads_how_far_the_rebuild_is() throws Exception {
        scene.process().start(GROUP);
        List<String> said = new CopyOnWriteArrayList<>();
        RebuildInboxCommand command = new RebuildInboxCommand(requests, Duration.ofSeconds(30));

        try (ExecutorService operator = Executors.newSingleThreadExecutor()) {
            Future<Boolean> end = operator.submit(() -> command.run(List.of(), said::add));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> requests.find()
                            .filter(request -> !request.finished())
                            .isPresent());
            worker.work();

            assertThat(end.get()).isTrue();
        }
        assertThat(said).anyMatch(line -> line.matches("rebuild\\.tasks [1-9]\\d*"));
    }

    @Test
    void operator_reads_that_no_program_runs() {
        List<String> said = new CopyOnWriteArrayList<>();

        boolean done = new RebuildInboxCommand(requests, Duration.ofMillis(10)).run(List.of(), said::add);

        assertThat(done).isFalse();
        assertThat(said.getLast()).startsWith("No running program has gone on with it");
        worker.work();
    }

    private Map<String, Object> row(Task task) {
        return jdbc.queryForMap("SELECT * FROM inbox_task WHERE task_id = ?", task.getId());
    }
}
