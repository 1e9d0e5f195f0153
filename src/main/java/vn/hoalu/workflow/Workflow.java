package vn.hoalu.workflow;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The port to the engine. Every method joins the caller's transaction; a lost race surfaces as a technical exception
 * that {@link Contention} understands. User ids are the ids of officials.
 */
public interface Workflow {

    /** Starts the newest version. */
    void start(ProcessKey process, CaseKey caseKey, Variables variables);

    /** @throws TaskGone where the task ended or another person holds it. */
    void claim(TaskId task, String userId);

    /**
     * Makes a person the holder of a task, also of one that another holds.
     *
     * @param from       who holds it; empty where nobody does
     * @param onBehalfOf whose deputy the person is in it
     * @throws TaskGone where the task ended or somebody else holds it.
     */
    void handOver(TaskId task, Optional<String> from, String userId, Optional<String> onBehalfOf);

    /**
     * The task is due then.
     *
     * @param reminder when somebody is reminded of it before
     * @throws TaskGone where the task has ended
     */
    void postpone(TaskId task, Instant due, Optional<Instant> reminder);

    /** Returns the task to its group. */
    void unclaim(TaskId task, String userId);

    /** @throws TaskGone where the task has ended. */
    void complete(TaskId task, String userId, Variables variables);

    /**
     * Delivers a message to the one instance of the case.
     *
     * @throws CaseNotWaiting where the case does not wait for it (any more).
     */
    void correlate(String message, CaseKey caseKey, Variables variables);

    /**
     * Live user tasks in the order of their ids, for rebuilding what listens to {@link TaskEvent}.
     *
     * @param after id of the last task of the chunk before
     */
    List<TaskEvent.Task> openTasks(Optional<TaskId> after, int limit);

    /**
     * Gives what waits in the engine for one unit to another: the candidate groups of tasks and of what is still to
     * come. A variable holds a unit's code where it is named {@code unit} or {@code …Unit}; one that holds a group is
     * known by its form. Whoever is just now completing such a task loses the race and tries again.
     *
     * @param groups the unit's candidate groups, {@code ROLE@unit}
     * @return how many live tasks wait for another group now
     */
    long reassign(String unit, String successor, Collection<String> groups);

    /** The same for what belongs to these cases only. */
    long reassign(String unit, String successor, Collection<String> groups, Collection<String> caseKeys);

    /** Returns tasks to their groups, whoever holds them; whoever was just completing one loses the race. */
    void release(Collection<TaskId> held);

    /** Live user tasks of these candidate groups, in the order of their ids. */
    List<TaskEvent.Task> openTasks(Collection<String> groups, Optional<TaskId> after, int limit);

    /** Why the engine could not go on with the case at its last attempt; empty where nothing stands in its way. */
    Optional<String> trouble(CaseKey caseKey);
}
