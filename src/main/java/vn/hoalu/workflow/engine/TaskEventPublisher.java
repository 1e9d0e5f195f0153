package vn.hoalu.workflow.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.PropertyChange;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.Deadlines;
import vn.hoalu.workflow.ProcessKey;
import vn.hoalu.workflow.TaskEvent;
import vn.hoalu.workflow.TaskId;

/** Says in our words what the engine does to a task, on its thread and in its transaction. */
@Component
class TaskEventPublisher implements TaskListener {

    private final ApplicationEventPublisher events;
    private final ObjectProvider<Deadlines> deadlines;
    private final Clock clock;

    /** @param deadlines asked for late: who says them asks the engine in turn */
    TaskEventPublisher(ApplicationEventPublisher events, ObjectProvider<Deadlines> deadlines, Clock clock) {
        this.events = events;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getEventName().equals(EVENTNAME_CREATE) && task.getDueDate() == null) {
            deadlines.getObject().of(taskOf(task)).ifPresent(deadline -> {
                task.setDueDate(Date.from(deadline.due()));
                task.setFollowUpDate(deadline.reminder().map(Date::from).orElse(null));
            });
        }
        events.publishEvent(event(task, taskOf(task), clock.instant()));
    }

    /** The engine calls no listener of a task that it moves to another version of its process. */
    void migrated(TaskEntity task) {
        events.publishEvent(new TaskEvent.Changed(taskOf(task), clock.instant()));
    }

    private static TaskEvent event(DelegateTask source, TaskEvent.Task task, Instant at) {
        return switch (source.getEventName()) {
            case EVENTNAME_CREATE -> new TaskEvent.Created(task, at);
            case EVENTNAME_COMPLETE ->
                new TaskEvent.Completed(task, at, task.assignee().orElseThrow());
            case EVENTNAME_DELETE -> new TaskEvent.Cancelled(task, at);
            default -> new TaskEvent.Changed(task, at, handover((TaskEntity) source), dueBefore((TaskEntity) source));
        };
    }

    private static Optional<TaskEvent.Handover> handover(TaskEntity task) {
        return Optional.ofNullable(task.getPropertyChanges().get(TaskEntity.ASSIGNEE))
                .map(change ->
                        new TaskEvent.Handover(Optional.ofNullable(change.getOrgValueString()), ownerBefore(task)));
    }

    private static Optional<Instant> dueBefore(TaskEntity task) {
        return Optional.ofNullable(task.getPropertyChanges().get(TaskEntity.DUE_DATE))
                .map(change -> (Date) change.getOrgValue())
                .map(Date::toInstant);
    }

    private static Optional<String> ownerBefore(TaskEntity task) {
        PropertyChange owner = task.getPropertyChanges().get(TaskEntity.OWNER);
        return Optional.ofNullable(owner == null ? task.getOwner() : owner.getOrgValueString());
    }

    private static TaskEvent.Task taskOf(DelegateTask task) {
        ExecutionEntity execution = executionOf((TaskEntity) task);
        return new TaskEvent.Task(
                new TaskId(task.getId()),
                CaseKey.of(execution.getProcessBusinessKey()),
                new ProcessKey(execution.getProcessDefinition().getKey()),
                task.getProcessDefinitionId(),
                task.getTaskDefinitionKey(),
                candidateGroup(task),
                Optional.ofNullable(task.getAssignee()),
                task.getCreateTime().toInstant(),
                Optional.ofNullable(task.getDueDate()).map(Date::toInstant),
                Optional.ofNullable(task.getFollowUpDate()).map(Date::toInstant),
                Optional.ofNullable(task.getOwner()));
    }

    private static ExecutionEntity executionOf(TaskEntity task) {
        ExecutionEntity execution = task.getExecution();
        if (execution == null || execution.getProcessInstance() == null) {
            throw ended(task);
        }
        return execution;
    }

    private static String candidateGroup(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .findFirst()
                .orElseThrow(() -> ended(task));
    }

    /**
     * The deployer lets no model pass whose user task has not exactly one group, and each task has its case: where one of
     * them is missing, somebody has ended the task since it was read.
     */
    private static OptimisticLockingException ended(DelegateTask task) {
        return new OptimisticLockingException("Task " + task.getId() + " was ended by somebody else meanwhile");
    }
}
