package vn.hoalu.escalation;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.WorkingCalendar;
import vn.hoalu.workflow.Deadlines;
import vn.hoalu.workflow.TaskEvent;

/** Counts the end of a task's term, and the reminder before it, on the calendar of the unit that is to do it. */
@Component
class SettingDeadlines implements Deadlines {

    private final DeadlinePolicy policy;
    private final WorkingCalendar calendar;

    SettingDeadlines(DeadlinePolicy policy, WorkingCalendar calendar) {
        this.policy = policy;
        this.calendar = calendar;
    }

    @Override
    public Optional<Deadline> of(TaskEvent.Task task) {
        UnitCode unit = Post.ofGroup(task.candidateGroup()).unit();
        return policy.of(task.process(), task.definitionId(), task.element()).map(rule -> {
            Instant due = calendar.end(rule.term(), task.createdAt(), unit);
            return new Deadline(due, rule.reminder().flatMap(days -> reminder(task.createdAt(), due, days, unit)));
        });
    }

    /** In the morning of the day that lies so many working days before the end; none where that day has begun. */
    private Optional<Instant> reminder(Instant start, Instant due, int days, UnitCode unit) {
        return Optional.of(calendar.before(days, due, unit)).filter(start::isBefore);
    }
}
