package vn.hoalu.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.organization.Role;
import vn.hoalu.workflow.CaseKey;

/** Two nodes that both believe the sweep to be theirs, as when one outlives its lock. */
@LateTest
class SweepRaceIT {

    private static final String UNIT = "14524";
    private static final int TASKS = 40;
    private static final int CHUNK = 4;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    SweepingDeadlines sweeping;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    private final LateWorld world = new LateWorld();

    @BeforeEach
    void world() {
        beans.autowireBean(world);
        world.deploy();
        world.holder(Role.COMMUNE_OFFICER, UNIT);
        world.holder(Role.COMMUNE_LEAD, UNIT);
    }

    @Test
    void two_sweeps_at_once_escalate_each_task_once_and_tell_each_person_once() throws Exception {
        List<CaseKey> late =
                Stream.generate(() -> world.open(UNIT)).limit(TASKS).toList();
        world.pass(Duration.ofDays(20));

        both();
        assertThat(late).allSatisfy(key -> assertThat(escalations(key)).isOne());
        assertThat(late)
                .allSatisfy(key -> assertThat(world.told(key, "overdue")).isOne());
        assertThat(late).allSatisfy(key -> assertThat(world.told(key, "lead")).isOne());

        world.pass(Duration.ofDays(20));
        both();
        assertThat(late).allSatisfy(key -> assertThat(escalations(key)).isOne());
        assertThat(late).allSatisfy(key -> assertThat(world.acting(key)).isPresent());
        assertThat(late).allSatisfy(key -> assertThat(world.told(key, "act")).isOne());
    }

    /** Chunk against chunk, each beginning at the same moment. */
    private void both() throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            List<Future<?>> sweeps = Stream.generate(() -> nodes.submit(() -> sweep(start)))
                    .<Future<?>>map(sweep -> sweep)
                    .limit(2)
                    .toList();
            for (Future<?> sweep : sweeps) {
                sweep.get(1, TimeUnit.MINUTES);
            }
        }
        await().until(this::allIsLookedAt);
    }

    /** The program's own sweep may hold some still. */
    private boolean allIsLookedAt() {
        world.sweep();
        return jdbc.queryForObject(
                        "SELECT COUNT(*) FROM inbox_task WHERE unit_code = ? AND active = TRUE AND watch_at <= ?",
                        Integer.class,
                        UNIT,
                        LocalDateTime.ofInstant(world.now(), ZoneOffset.UTC))
                == 0;
    }

    private Void sweep(CyclicBarrier start) throws Exception {
        for (int i = 0; i < TASKS / CHUNK; i++) {
            start.await(1, TimeUnit.MINUTES);
            transaction.execute(status -> sweeping.chunk(CHUNK));
        }
        return null;
    }

    private int escalations(CaseKey late) {
        return jdbc.queryForObject(
                "SELECT COUNT(*) FROM escalation_escalation WHERE case_key = ?", Integer.class, late.toString());
    }
}
