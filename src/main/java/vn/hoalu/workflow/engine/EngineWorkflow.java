package vn.hoalu.workflow.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.CaseNotWaiting;
import vn.hoalu.workflow.ProcessKey;
import vn.hoalu.workflow.TaskEvent;
import vn.hoalu.workflow.TaskGone;
import vn.hoalu.workflow.TaskId;
import vn.hoalu.workflow.Variables;
import vn.hoalu.workflow.Workflow;

/** The port's way into the engine. MANDATORY: the business's change and the engine's are one commit. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EngineWorkflow implements Workflow {

    private final SpringProcessEngineConfiguration engine;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final NewestVersions newest;
    private final OpenTasks open;
    private final ReassigningUnits reassigning;

    EngineWorkflow(
            SpringProcessEngineConfiguration engine,
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management,
            NewestVersions newest,
            OpenTasks open,
            ReassigningUnits reassigning) {
        this.engine = engine;
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.newest = newest;
        this.open = open;
        this.reassigning = reassigning;
    }

    @Override
    public void start(ProcessKey process, CaseKey caseKey, Variables variables) {
        String definition = newest.process(process)
                .orElseThrow(() -> new IllegalArgumentException("There is no process " + process));
        runtime.startProcessInstanceById(definition, caseKey.toString(), variables.asMap());
    }

    @Override
    public void claim(TaskId task, String userId) {
        orGone(task, () -> tasks.claim(task.value(), userId));
    }

    @Override
    public void handOver(TaskId task, Optional<String> from, String userId, Optional<String> onBehalfOf) {
        put(task, from, Optional.of(userId), onBehalfOf);
    }

    @Override
    public void unclaim(TaskId task, String userId) {
        put(task, Optional.of(userId), Optional.empty(), Optional.empty());
    }

    /** The engine's word for who stays responsible is the owner. Saved at once: one event tells both. */
    private void put(TaskId id, Optional<String> from, Optional<String> to, Optional<String> onBehalfOf) {
        Task task = tasks.createTaskQuery().taskId(id.value()).singleResult();
        if (task == null || !from.equals(Optional.ofNullable(task.getAssignee()))) {
            throw new TaskGone(id);
        }
        task.setAssignee(to.orElse(null));
        task.setOwner(onBehalfOf.orElse(null));
        orGone(id, () -> tasks.saveTask(task));
    }

    @Override
    public void postpone(TaskId id, Instant due, Optional<Instant> reminder) {
        Task task = tasks.createTaskQuery().taskId(id.value()).singleResult();
        if (task == null) {
            throw new TaskGone(id);
        }
        task.setDueDate(Date.from(due));
        task.setFollowUpDate(reminder.map(Date::from).orElse(null));
        orGone(id, () -> tasks.saveTask(task));
    }

    @Override
    public void complete(TaskId task, String userId, Variables variables) {
        engine.getCommandExecutorTxRequired().execute(new FinishTask(task, userId, variables));
    }

    @Override
    public void correlate(String message, CaseKey caseKey, Variables variables) {
        try {
            runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(caseKey.toString())
                    .setVariables(variables.asMap())
                    .correlate();
        } catch (MismatchingMessageCorrelationException e) {
            throw new CaseNotWaiting(caseKey, message);
        }
    }

    @Override
    public List<TaskEvent.Task> openTasks(Optional<TaskId> after, int limit) {
        return open.find(after, limit);
    }

    @Override
    public List<TaskEvent.Task> openTasks(Collection<String> groups, Optional<TaskId> after, int limit) {
        return open.find(groups, after, limit);
    }

    @Override
    public long reassign(String unit, String successor, Collection<String> groups) {
        return reassigning.reassign(unit, successor, groups);
    }

    @Override
    public long reassign(String unit, String successor, Collection<String> groups, Collection<String> caseKeys) {
        return reassigning.reassign(unit, successor, groups, caseKeys);
    }

    @Override
    public void release(Collection<TaskId> held) {
        reassigning.release(held.stream().map(TaskId::value).toList());
    }

    @Override
    public Optional<String> trouble(CaseKey caseKey) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseKey.toString()).list().stream()
                .flatMap(instance ->
                        management.createJobQuery().processInstanceId(instance.getId()).withException().list().stream())
                .map(Job::getExceptionMessage)
                .findFirst();
    }

    private static void orGone(TaskId task, Runnable command) {
        try {
            command.run();
        } catch (NullValueException | NotFoundException | TaskAlreadyClaimedException e) {
            throw new TaskGone(task);
        }
    }
}
