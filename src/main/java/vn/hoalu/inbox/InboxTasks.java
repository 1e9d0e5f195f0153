package vn.hoalu.inbox;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoalu.access.Actor;
import vn.hoalu.organization.WorkingCalendar;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.TaskEvent;
import vn.hoalu.workflow.TaskId;

/** Keeps the rows and what their cases say. */
@Repository
class InboxTasks {
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final StepsBefore steps;
    private final WorkingCalendar calendar;

    InboxTasks(EntityManager entities, JdbcClient jdbc, StepsBefore steps, WorkingCalendar calendar) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.steps = steps;
        this.calendar = calendar;
    }

    Optional<InboxTask> find(TaskId id) {
        return Optional.ofNullable(entities.find(InboxTask.class, id.value()));
    }

    /** @throws TaskNotFound also where the task is another unit's */
    InboxTask demand(TaskId id, Actor actor) {
        return find(id).filter(task -> task.visibleTo(actor)).orElseThrow(() -> new TaskNotFound(id, actor));
    }

    /** Who is quicker holds the row until the transaction ends; the other one then sees what has become of it. */
    InboxTask demandAlone(TaskId id, Actor actor) {
        return Optional.ofNullable(entities.find(InboxTask.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .filter(task -> task.visibleTo(actor))
                .orElseThrow(() -> new TaskNotFound(id, actor));
    }

    /** Nobody changes the row until the transaction ends; waits for whoever is about to. */
    InboxTask demandShared(TaskId id, Actor actor) {
        return Optional.ofNullable(entities.find(InboxTask.class, id.value(), LockModeType.PESSIMISTIC_READ))
                .filter(task -> task.visibleTo(actor))
                .orElseThrow(() -> new TaskNotFound(id, actor));
    }

    InboxTask add(TaskEvent.Task task) {
        InboxTask row = counted(task);
        subjectOf(task.caseKey()).ifPresent(row::describe);
        row.follows(steps.of(task.caseKey()));
        entities.persist(row);
        return row;
    }

    private InboxTask counted(TaskEvent.Task task) {
        InboxTask row = new InboxTask(task);
        if (task.dueAt().isPresent()) {
            row.countedOn(calendar.edition());
        }
        return row;
    }

    /** What has become of a task; a new end is one of today's calendar. */
    void follow(InboxTask row, TaskEvent.Task task) {
        if (task.dueAt().isPresent() && !task.dueAt().equals(row.dueAt())) {
            row.countedOn(calendar.edition());
        }
        row.follow(task);
    }

    /** Many at once, whose cases' subjects this transaction has at hand. */
    void addAll(Collection<TaskEvent.Task> live) {
        steps.learn(live.stream().map(TaskEvent.Task::caseKey).distinct().toList());
        live.forEach(this::add);
    }

    /** What the next task's row says of its case stands in the row of the task before, which this transaction has at hand. */
    void addNext(TaskEvent.Task task) {
        Optional<InboxTask> before = atHand(InboxTask.class).stream()
                .filter(row -> row.caseKey().equals(task.caseKey()) && row.isDescribed())
                .findFirst();
        if (before.isPresent()) {
            InboxTask row = counted(task);
            row.describeLike(before.get());
            row.follows(steps.of(task.caseKey()));
            entities.persist(row);
        } else {
            add(task);
        }
    }

    /** Hibernate fails where it has nothing at hand: behind a wait of the engine's own a task may be the first thing. */
    private <T> Collection<T> atHand(Class<T> rows) {
        Session session = entities.unwrap(Session.class);
        return session.getStatistics().getEntityCount() == 0 ? List.of() : session.getManagedEntities(rows);
    }

    Optional<InboxCase> subjectOf(CaseKey caseKey) {
        return Optional.ofNullable(entities.find(InboxCase.class, caseKey.value()));
    }

    /** By one statement that reads nothing; a case told of in this very transaction is written before. */
    void end(CaseKey caseKey) {
        if (!atHand(InboxCase.class).isEmpty()) {
            write();
        }
        jdbc.sql("UPDATE inbox_case SET ended = TRUE WHERE case_key = ?")
                .param(caseKey.toString())
                .update();
    }

    void add(InboxCase about) {
        entities.persist(about);
    }

    List<InboxTask> of(CaseKey caseKey) {
        return entities.createQuery("from InboxTask where caseKey = :caseKey", InboxTask.class)
                .setParameter("caseKey", caseKey.value())
                .getResultList();
    }

    /** What is changed and not written yet. */
    void write() {
        entities.flush();
    }

    List<InboxTask> among(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("from InboxTask where taskId in :ids", InboxTask.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** What is said of the cases of these tasks, by one statement. */
    Map<CaseKey, InboxCase> subjectsOf(Collection<TaskEvent.Task> live) {
        List<UUID> keys =
                live.stream().map(task -> task.caseKey().value()).distinct().toList();
        return entities.createQuery("from InboxCase where caseKey in :keys", InboxCase.class)
                .setParameter("keys", keys)
                .getResultStream()
                .collect(Collectors.toMap(InboxCase::caseKey, Function.identity()));
    }

    /** Live rows whose id lies behind {@code after} and not behind {@code last}. */
    List<InboxTask> activeBehind(String after, String last) {
        return entities.createQuery(
                        "from InboxTask where taskId > :after and taskId <= :last and state in (OPEN, CLAIMED)",
                        InboxTask.class)
                .setParameter("after", after)
                .setParameter("last", last)
                .getResultList();
    }

    List<TaskId> activeOf(Collection<String> groups) {
        return entities.createQuery(
                        "select taskId from InboxTask where candidateGroup in :groups and state in (OPEN, CLAIMED)",
                        String.class)
                .setParameter("groups", groups)
                .getResultStream()
                .map(TaskId::new)
                .toList();
    }

    /** Rows that were only looked at, by thousands. */
    void forget(Collection<InboxTask> rows) {
        rows.forEach(entities::detach);
    }
}
