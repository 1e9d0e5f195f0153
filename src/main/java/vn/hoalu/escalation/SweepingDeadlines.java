package vn.hoalu.escalation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.inbox.WatchedTasks;
import vn.hoalu.inbox.WatchedTasks.Watched;
import vn.hoalu.organization.Officials;
import vn.hoalu.workflow.Recurring;
import vn.hoalu.workflow.TaskId;

/** Looks at every task whose moment has come: reminds before its end, and climbs its ladder after it. */
@Component
class SweepingDeadlines implements Recurring {

    private static final Logger LOG = LoggerFactory.getLogger(SweepingDeadlines.class);
    private static final Duration LATER = Duration.ofHours(1);

    private final WatchedTasks tasks;
    private final ReadingDue overdue;
    private final Climbing climbing;
    private final Officials officials;
    private final TellingLate telling;
    private final Duration every;
    private final Clock clock;

    SweepingDeadlines(
            WatchedTasks tasks,
            ReadingDue overdue,
            Climbing climbing,
            Officials officials,
            TellingLate telling,
            @Value("${hoalu.escalation.every:PT20S}") Duration every,
            Clock clock) {
        this.tasks = tasks;
        this.overdue = overdue;
        this.climbing = climbing;
        this.officials = officials;
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
        List<Watched> found = tasks.due(now, size);
        Staff staff = new Staff(officials);
        Map<Optional<Instant>, List<TaskId>> next = new HashMap<>();
        for (Watched task :
                found.stream().filter(task -> now.isBefore(task.dueAt())).toList()) {
            telling.reminder(task, staff);
            next.computeIfAbsent(Optional.of(task.dueAt()), at -> new ArrayList<>())
                    .add(task.id());
        }
        for (Due due : overdue.of(
                found.stream().filter(task -> !now.isBefore(task.dueAt())).toList())) {
            next.computeIfAbsent(climbing.climb(due, staff), at -> new ArrayList<>())
                    .add(due.task().id());
        }
        next.forEach((at, ids) -> tasks.lookAgain(ids, at));
        return found.size() == size;
    }

    @Override
    @Transactional
    public void putOff() {
        Instant later = clock.instant().plus(LATER);
        tasks.due(clock.instant(), 1).forEach(task -> {
            LOG.warn("Task {} of {} is looked at again at {}", task.id(), task.process(), later);
            tasks.lookAgain(List.of(task.id()), Optional.of(later));
        });
    }
}
