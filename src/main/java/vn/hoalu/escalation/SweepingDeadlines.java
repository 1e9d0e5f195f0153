package vn.hoalu.escalation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.inbox.WatchedTasks;
import vn.hoalu.inbox.WatchedTasks.Watched;
import vn.hoalu.workflow.Recurring;

/** Looks at every task whose moment has come: reminds before its end, and climbs its ladder after it. */
@Component
class SweepingDeadlines implements Recurring {

    private static final Logger LOG = LoggerFactory.getLogger(SweepingDeadlines.class);
    private static final Duration LATER = Duration.ofHours(1);

    private final WatchedTasks tasks;
    private final DeadlinePolicy policy;
    private final Climbing climbing;
    private final TellingLate telling;
    private final Duration every;
    private final Clock clock;

    SweepingDeadlines(
            WatchedTasks tasks,
            DeadlinePolicy policy,
            Climbing climbing,
            TellingLate telling,
            @Value("${hoalu.escalation.every:PT20S}") Duration every,
            Clock clock) {
        this.tasks = tasks;
        this.policy = policy;
        this.climbing = climbing;
        this.telling = telling;
        this.every = every;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "deadlines";
    }

    @Override
    public Duration every() {
        return every;
    }

    @Override
    @Transactional
    public boolean chunk(int size) {
        Instant now = clock.instant();
        List<Watched> due = tasks.due(now, size);
        due.forEach(task -> look(task, now));
        return due.size() == size;
    }

    private void look(Watched task, Instant now) {
        if (now.isBefore(task.dueAt())) {
            telling.reminder(task);
            tasks.lookAgain(task.id(), Optional.of(task.dueAt()));
        } else {
            List<Rung> ladder = policy.of(task.process(), task.definitionId(), task.element())
                    .map(DeadlineRule::ladder)
                    .orElse(List.of());
            climbing.climb(task, ladder);
        }
    }

    @Override
    @Transactional
    public void putOff() {
        Instant later = clock.instant().plus(LATER);
        tasks.due(clock.instant(), 1).forEach(task -> {
            LOG.warn("Task {} of {} is looked at again at {}", task.id(), task.process(), later);
            tasks.lookAgain(task.id(), Optional.of(later));
        });
    }
}
