package vn.hoalu.escalation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.base.Rows;
import vn.hoalu.inbox.WatchedTasks;
import vn.hoalu.inbox.WatchedTasks.Counted;
import vn.hoalu.inbox.WatchedTasks.Watched;
import vn.hoalu.organization.CalendarChange;
import vn.hoalu.organization.FollowsCalendar;
import vn.hoalu.organization.MovingEnd;
import vn.hoalu.organization.WorkingCalendar;
import vn.hoalu.workflow.TaskId;
import vn.hoalu.workflow.Workflow;

/** Open tasks are due at another time when the calendar changes, and somebody is reminded of them at another time. */
@Component
class TasksFollowCalendar implements FollowsCalendar {

    private static final int LOOKED_AT = 1_000;

    private final WatchedTasks tasks;
    private final CountedDeadlines deadlines;
    private final WorkingCalendar calendar;
    private final Workflow workflow;
    private volatile Place place = new Place(0, Optional.empty());

    TasksFollowCalendar(WatchedTasks tasks, CountedDeadlines deadlines, WorkingCalendar calendar, Workflow workflow) {
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.workflow = workflow;
    }

    /** How far this node has come: without it each chunk would pass over what earlier ones have brought. */
    private record Place(int edition, Optional<TaskId> after) {}

    @Override
    public String titleKey() {
        return "escalation.follows.tasks";
    }

    @Override
    @Transactional(readOnly = true)
    public long count(CalendarChange change) {
        long count = 0;
        Optional<TaskId> after = Optional.empty();
        List<Counted> chunk;
        do {
            chunk = tasks.counted(change.from(), change.edition(), after, LOOKED_AT);
            count += deadlines.moved(chunk, change).size();
            after = last(chunk);
        } while (chunk.size() == LOOKED_AT);
        return count;
    }

    @Override
    @Transactional(readOnly = true)
    public Rows<MovingEnd> preview(CalendarChange change, Optional<String> cursor) {
        List<Map.Entry<String, MovingEnd>> found = new ArrayList<>();
        Optional<TaskId> after = cursor.map(TaskId::new);
        List<Counted> chunk;
        do {
            chunk = tasks.counted(change.from(), change.edition(), after, LOOKED_AT);
            deadlines
                    .moved(chunk, change)
                    .forEach((each, to) -> found.add(Map.entry(each.task().id().value(), moving(each.task(), to))));
            after = last(chunk);
        } while (chunk.size() == LOOKED_AT && found.size() <= PAGE);
        return FollowsCalendar.page(found.subList(0, Math.min(PAGE + 1, found.size())));
    }

    private static MovingEnd moving(Watched task, Instant to) {
        return new MovingEnd(task.caseNumber(), task.post().unit(), task.dueAt(), to);
    }

    private static Optional<TaskId> last(List<Counted> chunk) {
        return chunk.isEmpty()
                ? Optional.empty()
                : Optional.of(chunk.getLast().task().id());
    }

    /** Says that none is left only where it has looked from the beginning: a chunk may have come to nothing. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int move(CalendarChange change, int limit) {
        Place from = place.edition() == change.edition() ? place : new Place(change.edition(), Optional.empty());
        List<Counted> chunk = tasks.counted(change.from(), change.edition(), from.after(), limit);
        if (chunk.isEmpty() && from.after().isPresent()) {
            chunk = tasks.counted(change.from(), change.edition(), Optional.empty(), limit);
        }
        deadlines
                .moved(chunk, change)
                .forEach((each, to) -> workflow.postpone(each.task().id(), to, reminder(each, to)));
        tasks.countedOn(chunk.stream().map(each -> each.task().id()).toList(), change.edition());
        place = new Place(change.edition(), last(chunk));
        return chunk.size();
    }

    private Optional<Instant> reminder(Counted counted, Instant due) {
        Watched task = counted.task();
        return deadlines
                .rule(task)
                .flatMap(DeadlineRule::reminder)
                .map(days -> calendar.before(days, due, task.post().unit()))
                .filter(at -> at.isAfter(task.createdAt()));
    }
}
