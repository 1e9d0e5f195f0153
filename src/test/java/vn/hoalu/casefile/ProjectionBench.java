package vn.hoalu.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.hoalu.casefile.bench.OurCases;
import vn.hoalu.casefile.bench.Questions;
import vn.hoalu.casefile.bench.Requests;
import vn.hoalu.casefile.bench.SilentTasks;
import vn.hoalu.inbox.Inbox;
import vn.hoalu.inbox.NewCases;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.TaskId;

/**
 * What our listeners cost: the step that an official takes when completing a task, once as it is and once with nobody
 * listening to the engine, which leaves out the rows of the inbox, the lines of the timeline and the case's groups.
 */
@Tag("bench-projection")
class ProjectionBench extends BesideStock {
    private static final String UNIT = "14287";
    private static final String POST = "COMMUNE_OFFICER@" + UNIT;
    // Until the compiler is done with both.
    private static final int WARM_UP = 1_200;
    private static final int STEPS = 20;
    private static final int TURNS = 40;

    @Autowired
    NewCases newCases;

    @Autowired
    Inbox inbox;

    @Autowired
    RepositoryService repository;

    @Autowired
    SpringProcessEngineConfiguration engine;

    @Autowired
    JdbcTemplate jdbc;

    private OurCases cases;
    private SilentTasks listeners;

    @Test
    void listeners_cost_little_of_a_step() {
        deployBenchModel(repository);
        cases = new OurCases(newCases, inbox, jdbc);
        listeners = new SilentTasks(engine, Requests.PROCESS.value());
        for (int warmed = 0; warmed < WARM_UP; warmed += STEPS) {
            steps(STEPS);
            listeners.silently(() -> steps(STEPS));
        }

        List<TaskId> open = new ArrayList<>(opened(40));
        Questions questions = new Questions(jdbc);
        long with = questions.of(() -> cases.complete(open.removeLast(), POST));
        long without = listeners.silently(() -> questions.of(() -> cases.complete(open.removeLast(), POST)));
        double quickestWith = Double.MAX_VALUE;
        double quickestWithout = Double.MAX_VALUE;
        for (int turn = 0; turn < TURNS; turn++) {
            quickestWith = Math.min(quickestWith, steps(STEPS));
            quickestWithout = Math.min(quickestWithout, listeners.silently(() -> steps(STEPS)));
            say("turn %d: %.3f ms with, %.3f ms without", turn + 1, quickestWith, quickestWithout);
        }
        say("projection.statements_with %d", with);
        say("projection.statements_without %d", without);
        say("projection.statements_ratio %.2f", (double) with / without);
        say("projection.time_ratio %.2f", quickestWith / quickestWithout);
    }

    private List<TaskId> opened(int count) {
        return listeners.aloud(() -> IntStream.range(0, count)
                .mapToObj(i -> cases.start(UNIT))
                .map(this::task)
                .toList());
    }

    private TaskId task(CaseKey key) {
        return cases.task(key);
    }

    /** Milliseconds of a step, of the quickest that many. */
    private double steps(int count) {
        List<TaskId> open = opened(count);
        double quickest = Double.MAX_VALUE;
        for (TaskId task : open) {
            long start = System.nanoTime();
            cases.complete(task, POST);
            quickest = Math.min(quickest, (System.nanoTime() - start) / 1e6);
        }
        return quickest;
    }

    private static void say(String line, Object... figures) {
        System.out.printf(Locale.ROOT, line + "%n", figures);
    }
}
