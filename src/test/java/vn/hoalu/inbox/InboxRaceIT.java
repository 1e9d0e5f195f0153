package vn.hoalu.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.Actor;
import vn.hoalu.base.CommandId;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.LostRace;
import vn.hoalu.workflow.TaskGone;
import vn.hoalu.workflow.TaskId;
import vn.hoalu.workflow.Workflow;

@HoaLuTest
class InboxRaceIT {
    private static final String GROUP = "COMMUNE_LEAD@14287";

    @Autowired
    RepositoryService repository;

    @Autowired
    TaskService engineTasks;

    @Autowired
    Workflow workflow;

    @Autowired
    CaseSubjects subjects;

    @Autowired
    Inbox inbox;

    @Autowired
    TransactionTemplate transaction;

    private final Actor one = Tasks.official(GROUP);
    private final Actor other = Tasks.official(GROUP);
    private InboxFixture fixture;
    private CaseKey caseKey;
    private TaskId task;

    @BeforeEach
    void start() {
        fixture = new InboxFixture(repository, workflow, subjects, inbox, transaction);
        caseKey = fixture.start(GROUP, "Hồ Sơ Thử");
        task = fixture.taskOf(caseKey, one);
    }

    @RepeatedTest(8)
    void of_two_who_claim_at_once_exactly_one_wins() throws Exception {
        List<Boolean> won = atOnce(
                () -> wins(() -> inbox.claim(CommandId.fresh(), task, one)),
                () -> wins(() -> inbox.claim(CommandId.fresh(), task, other)));

        assertThat(won).containsExactlyInAnyOrder(true, false);
        Actor winner = won.getFirst() ? one : other;
        assertThat(engineTasks
                        .createTaskQuery()
                        .taskId(task.value())
                        .singleResult()
                        .getAssignee())
                .isEqualTo(winner.id().toString());
        assertThat(inbox.open(task, winner).orElseThrow().row().held()).isEqualTo(InboxRow.Held.BY_ME);
    }

    @RepeatedTest(8)
    void of_two_who_complete_at_once_exactly_one_wins() throws Exception {
        List<Boolean> won = atOnce(
                () -> wins(() -> inbox.complete(CommandId.fresh(), task, InboxFixture.pass(), one)),
                () -> wins(() -> inbox.complete(CommandId.fresh(), task, InboxFixture.pass(), other)));

        assertThat(won).containsExactlyInAnyOrder(true, false);
        assertThat(engineTasks
                        .createTaskQuery()
                        .processInstanceBusinessKey(caseKey.toString())
                        .list())
                .hasSize(1);
    }

    @RepeatedTest(8)
    void one_command_that_arrives_twice_at_once_is_carried_out_once() throws Exception {
        CommandId command = CommandId.fresh();

        List<Boolean> answered = atOnce(
                () -> wins(() -> inbox.complete(command, task, InboxFixture.pass(), one)),
                () -> wins(() -> inbox.complete(command, task, InboxFixture.pass(), one)));

        assertThat(answered).containsExactly(true, true);
        assertThat(engineTasks
                        .createTaskQuery()
                        .processInstanceBusinessKey(caseKey.toString())
                        .list())
                .singleElement()
                .satisfies(next -> assertThat(next.getTaskDefinitionKey()).isEqualTo("Task_Decide"));
    }

    private static boolean wins(Runnable command) {
        try {
            command.run();
            return true;
        } catch (TaskGone | LostRace lost) {
            return false;
        }
    }

    private static List<Boolean> atOnce(Callable<Boolean> first, Callable<Boolean> second) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Boolean> one = threads.submit(first);
            Future<Boolean> two = threads.submit(second);
            return List.of(one.get(), two.get());
        }
    }
}
