package vn.hoalu.inbox;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.access.Permissions;
import vn.hoalu.base.Rows;
import vn.hoalu.organization.Explained;
import vn.hoalu.organization.WorkingCalendar;
import vn.hoalu.workflow.TaskId;

@Service
@Transactional(readOnly = true)
class ReadingInbox {
    static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final LookingUp lookingUp;
    private final Clock clock;
    private final InboxTasks tasks;
    private final InboxRows rows;
    private final TaskForms forms;
    private final TaskHandlers handlers;
    private final Permissions permissions;
    private final WorkingCalendar calendar;

    ReadingInbox(
            JdbcClient jdbc,
            LookingUp lookingUp,
            Clock clock,
            InboxTasks tasks,
            InboxRows rows,
            TaskForms forms,
            TaskHandlers handlers,
            Permissions permissions,
            WorkingCalendar calendar) {
        this.jdbc = jdbc;
        this.lookingUp = lookingUp;
        this.clock = clock;
        this.tasks = tasks;
        this.rows = rows;
        this.forms = forms;
        this.handlers = handlers;
        this.permissions = permissions;
        this.calendar = calendar;
    }

    /** One row more than the page is read: whether there is a next page costs no count. */
    Rows<InboxRow> page(InboxQuery query, Optional<String> cursor, Actor actor) {
        PageOrder order = PageOrder.of(query);
        Optional<Cursor> after = cursor.flatMap(text -> Cursor.read(text, order));
        List<InboxTask> found =
                new PageQuery(query, lookingUp.of(query, actor), after, PAGE + 1, actor, clock.instant()).run(jdbc);
        List<InboxTask> page = found.subList(0, Math.min(PAGE, found.size()));
        Optional<String> next = found.size() > PAGE
                ? Optional.of(Cursor.behind(page.getLast(), order).write())
                : Optional.empty();
        return new Rows<>(rows.shownTo(actor, page), next);
    }

    List<InboxRow> rows(Collection<TaskId> ids, Actor actor) {
        List<InboxTask> found = ids.isEmpty()
                ? List.of()
                : tasks.among(ids.stream().map(TaskId::value).toList()).stream()
                        .filter(task -> task.listedFor(actor))
                        .toList();
        return rows.shownTo(actor, found);
    }

    Optional<OpenTask> open(TaskId id, Actor actor) {
        return tasks.find(id).filter(task -> task.listedFor(actor)).map(task -> opened(task, actor));
    }

    private OpenTask opened(InboxTask task, Actor actor) {
        InboxRow row = rows.shownTo(actor, List.of(task)).getFirst();
        return new OpenTask(
                row,
                forms.of(task),
                prefill(task, row),
                evidence(task, actor),
                Optional.empty(),
                explained(task),
                handlers.of(task).flatMap(TaskHandler::stands));
    }

    private Optional<Explained> explained(InboxTask task) {
        return task.dueAt()
                .filter(due -> task.state().active())
                .map(due -> calendar.explain(task.createdAt(), due, task.post().unit()));
    }

    private Map<String, Object> prefill(InboxTask task, InboxRow row) {
        return row.workable()
                ? handlers.of(task)
                        .map(handler -> handler.prefill(task.caseKey()))
                        .orElse(Map.of())
                : Map.of();
    }

    // Having done a task once, or waiting for it, does not open the case: then the right to read it decides.
    private List<Evidence.Fact> evidence(InboxTask task, Actor actor) {
        Actor here = actor.within(task.process().value());
        boolean working = task.state().active() && task.visibleTo(actor);
        if (!working && !permissions.may(here, Action.READ_CASES, task.unit())) {
            return List.of();
        }
        return handlers.evidenceOf(task.process()).stream()
                .flatMap(each -> each.of(task.caseKey(), here).stream())
                .toList();
    }

    /** Asked in a transaction of its own: a refusal there must not spoil the reading of the task. */
    void demandMayAct(TaskId id, Actor actor) {
        InboxTask task = tasks.demand(id, actor);
        Actor acting = task.demandWorkableBy(actor);
        handlers.of(task).ifPresent(handler -> handler.demandMayAct(task.caseKey(), acting));
    }
}
