package vn.hoalu.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.Actor;
import vn.hoalu.workflow.Contention;
import vn.hoalu.workflow.TaskEvent;

/** What is kept is what a count would say, whatever people do at the same time and whether it succeeds or not. */
@HoaLuTest
class InboxCountsIT {
    private static final int THREADS = 4;
    private static final int OPERATIONS = 60;
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    @Autowired
    Inbox inbox;

    @Autowired
    SummingCounts summing;

    @Autowired
    Contention contention;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcTemplate jdbc;

    private final String unit =
            "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    private final List<String> groups = List.of("TEAM_LEAD@" + unit, "TEAM_MEMBER@" + unit);
    private final Actor actor = Tasks.official(groups.toArray(String[]::new));

    @Test
    void colleagues_who_work_at_once_leave_the_right_counts() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS + 1)) {
            List<Future<?>> working = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int seed = i;
                working.add(threads.submit(() -> work(new Random(seed))));
            }
            working.add(threads.submit(() -> {
                for (int i = 0; i < 10; i++) {
                    summing.sum();
                }
            }));
            for (Future<?> each : working) {
                each.get();
            }
        }

        assertThat(inbox.counts(actor).of(InboxList.TODO)).isEqualTo(counted());
        summing.sum();
        assertThat(inbox.counts(actor).of(InboxList.TODO)).isEqualTo(counted());
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM inbox_count WHERE candidate_group LIKE ? AND id > 0",
                        Integer.class,
                        "%@" + unit))
                .isZero();
    }

    @Test
    void what_fell_due_a_moment_ago_is_overdue_and_what_falls_due_this_hour_is_not_yet() {
        Instant now = Instant.now();
        for (Duration ago : List.of(Duration.ofDays(1), Duration.ofSeconds(1), Duration.ofMinutes(-10))) {
            TaskEvent.Task task = Tasks.task(groups.getFirst(), "InboxTestProcess:1:0", Optional.of(now.minus(ago)));
            transaction.executeWithoutResult(status -> events.publishEvent(new TaskEvent.Created(task, NOW)));
        }

        assertThat(inbox.counts(actor).of(InboxList.TODO)).isEqualTo(new InboxCounts.Count(3, 2));
    }

    private InboxCounts.Count counted() {
        return jdbc.queryForObject(
                "SELECT COUNT(*), COALESCE(SUM(due_at < UTC_TIMESTAMP(3)), 0) FROM inbox_task"
                        + " WHERE candidate_group LIKE ? AND state IN ('OPEN', 'CLAIMED')",
                (row, number) -> new InboxCounts.Count(row.getLong(1), row.getLong(2)),
                "%@" + unit);
    }

    private void work(Random random) {
        List<TaskEvent.Task> mine = new ArrayList<>();
        for (int i = 0; i < OPERATIONS; i++) {
            boolean fails = random.nextInt(5) == 0;
            int what = random.nextInt(4);
            TaskEvent.Task task = what < 2 || mine.isEmpty() ? fresh(random) : mine.get(random.nextInt(mine.size()));
            TaskEvent event = event(task, what, mine.contains(task));
            contention.resolve(() -> transaction.executeWithoutResult(status -> {
                events.publishEvent(event);
                if (fails) {
                    status.setRollbackOnly();
                }
            }));
            if (!fails && event instanceof TaskEvent.Created) {
                mine.add(task);
            } else if (!fails && !(event instanceof TaskEvent.Changed)) {
                mine.remove(task);
            }
        }
    }

    private TaskEvent event(TaskEvent.Task task, int what, boolean known) {
        if (!known) {
            return new TaskEvent.Created(task, NOW);
        }
        return what == 2
                ? new TaskEvent.Changed(Tasks.heldBy(task, actor), NOW)
                : new TaskEvent.Completed(task, NOW, actor.id().toString());
    }

    private TaskEvent.Task fresh(Random random) {
        Optional<Instant> due = random.nextInt(5) == 0
                ? Optional.empty()
                : Optional.of(Instant.now().plusSeconds(3_600L * (random.nextInt(200) - 100) + 60));
        return Tasks.task(groups.get(random.nextInt(2)), "InboxTestProcess:1:0", due);
    }
}
