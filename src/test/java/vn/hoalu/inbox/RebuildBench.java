package vn.hoalu.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.Actor;
import vn.hoalu.base.CommandId;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.TaskId;
import vn.hoalu.workflow.Workflow;

/**
 * Rebuilds an inbox that has lost all rows of a million tasks, while somebody claims and completes others. A smaller
 * number: {@code -Drebuild.tasks=100000}.
 */
@Tag("bench-rebuild")
@HoaLuTest
class RebuildBench {
    private static final int TASKS = Integer.getInteger("rebuild.tasks", 1_000_000);
    private static final String GROUP = "UNIT_HEAD@14287";

    @Autowired
    ProcessEngine engine;

    @Autowired
    Workflow workflow;

    @Autowired
    CaseSubjects subjects;

    @Autowired
    Inbox inbox;

    @Autowired
    RebuildingInbox rebuilding;

    @Autowired
    RebuildRequests requests;

    @Autowired
    RebuildWorker worker;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    private final Actor person = Tasks.official(GROUP);
    private final ConcurrentLinkedQueue<Double> steps = new ConcurrentLinkedQueue<>();
    private volatile boolean over;

    @Test
    void inbox_is_rebuilt_while_people_work() throws Exception {
        ProofProcess process = new ProofProcess(engine, workflow, subjects, transaction);
        new EngineTasksBySql(jdbc, transaction).insert(process.definition(), TASKS);
        work(process);
        double alone = median();

        double seconds = rebuilt(process);
        double meanwhile = median();
        jdbc.queryForList("ANALYZE TABLE inbox_task");
        long start = System.nanoTime();
        long differences = rebuilding.compare().size();
        double comparing = (System.nanoTime() - start) / 1e9;

        say("rebuild.tasks %d", TASKS);
        say("rebuild.seconds %.0f", seconds);
        say("rebuild.rows_per_second %.0f", TASKS / seconds);
        say("rebuild.compare_seconds %.0f", comparing);
        say("rebuild.step_ms_alone %.1f", alone);
        say("rebuild.step_ms_meanwhile %.1f", meanwhile);
        say("rebuild.differences %d", differences);
        assertThat(differences).isZero();
    }

    private double rebuilt(ProofProcess process) throws Exception {
        steps.clear();
        try (ExecutorService colleague = Executors.newSingleThreadExecutor()) {
            Future<?> working = colleague.submit(() -> {
                while (!over) {
                    work(process);
                }
            });
            double seconds = done();
            working.get();
            return seconds;
        }
    }

    private double done() throws InterruptedException {
        try {
            long start = System.nanoTime();
            requests.ask();
            worker.work();
            follow();
            return (System.nanoTime() - start) / 1e9;
        } finally {
            over = true;
        }
    }

    private void follow() throws InterruptedException {
        Optional<RebuildRequest> now = requests.find();
        long told = 0;
        while (!now.orElseThrow().finished()) {
            Thread.sleep(200);
            now = requests.find();
            if (now.orElseThrow().compared() >= told + TASKS / 20) {
                told = now.orElseThrow().compared();
                System.out.printf("rebuild: %d tasks compared, %d steps of a colleague%n", told, steps.size());
            }
        }
    }

    /** Ten cases, each claimed and completed. */
    private void work(ProofProcess process) {
        for (int i = 0; i < 10; i++) {
            CaseKey key = process.start(GROUP);
            TaskId task = new TaskId(engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceBusinessKey(key.toString())
                    .singleResult()
                    .getId());
            timed(() -> inbox.claim(CommandId.fresh(), task, person));
            timed(() -> inbox.complete(CommandId.fresh(), task, Map.of(), person));
        }
    }

    private void timed(Runnable step) {
        long start = System.nanoTime();
        step.run();
        steps.add((System.nanoTime() - start) / 1e6);
    }

    private double median() {
        double[] all = steps.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return Arrays.stream(all).skip(all.length / 2).findFirst().orElse(0);
    }

    private static void say(String line, Object... figures) {
        System.out.printf(Locale.ROOT, line + "%n", figures);
    }
}
