package vn.hoalu.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.access.Actor;
import vn.hoalu.base.CommandId;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.Contention;
import vn.hoalu.workflow.TaskId;
import vn.hoalu.workflow.Workflow;

/** Work at random, then the comparison; then faults, and the comparison again. Small in the tests, long in the proof. */
final class InboxScene {
    private static final String GROUP = "UNIT_HEAD@PROOF";

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Workflow workflow;

    @Autowired
    private CaseSubjects subjects;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Contention contention;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private RebuildingInbox rebuilding;

    @Autowired
    private JdbcTemplate jdbc;

    private ProofProcess process;

    record Result(int operations, String refused, long differences, String done) {}

    Result work(int operations, int threads, IntConsumer progress) throws Exception {
        rebuilding.rebuild();
        RandomInboxWork work = new RandomInboxWork(process(), engine, inbox, workflow, contention, transaction, GROUP);
        work.run(operations, threads, progress);
        return new Result(
                work.total(),
                work.refusals().toString(),
                rebuilding.compare().size(),
                work.done().toString());
    }

    /** @return the names of the faults that were not found */
    List<String> plantAndSeek() {
        rebuilding.rebuild();
        PlantedFaults faults = new PlantedFaults(jdbc);
        List<String> free = IntStream.range(0, 20).mapToObj(i -> due()).toList();
        List<String> held = IntStream.range(0, 3).mapToObj(i -> heldTask()).toList();
        String finished = finished();
        transaction.executeWithoutResult(status -> faults.plant(free, held, finished));
        List<String> missed = faults.missedBy(rebuilding.compare());
        rebuilding.rebuild();
        assertThat(rebuilding.compare().none()).isTrue();
        return missed;
    }

    private String due() {
        String id = fresh();
        engine.getTaskService()
                .setDueDate(id, Date.from(Instant.now().plusSeconds(3600).truncatedTo(ChronoUnit.SECONDS)));
        return id;
    }

    private String heldTask() {
        String id = fresh();
        inbox.claim(CommandId.fresh(), new TaskId(id), Tasks.official(GROUP));
        return id;
    }

    private String finished() {
        String id = fresh();
        Actor person = Tasks.official(GROUP);
        inbox.complete(CommandId.fresh(), new TaskId(id), Map.of(), person);
        return id;
    }

    private String fresh() {
        CaseKey key = process().start(GROUP);
        return task(key).getId();
    }

    Task task(CaseKey key) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(key.toString())
                .singleResult();
    }

    ProofProcess process() {
        if (process == null) {
            process = new ProofProcess(engine, workflow, subjects, transaction);
        }
        return process;
    }

    void clear() {
        process().clear();
    }
}
