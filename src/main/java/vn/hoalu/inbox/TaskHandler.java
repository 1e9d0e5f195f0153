package vn.hoalu.inbox;

import java.util.Map;
import java.util.Optional;
import vn.hoalu.access.Actor;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;
import vn.hoalu.workflow.Variables;

/**
 * What a business does when a person finishes one of its tasks. One bean per process and element; a task without one
 * keeps its answers with the inbox and gives the engine only what the form's choices, numbers and dates say.
 */
public interface TaskHandler {

    ProcessKey process();

    /** Id of the user task in the model. */
    String element();

    /** Refuses, by a broken rule, an actor who may not do this task; asked at claim and again at completion. */
    default void demandMayAct(CaseKey caseKey, Actor actor) {}

    /** Values the form opens with, by field key. */
    default Map<String, Object> prefill(CaseKey caseKey) {
        return Map.of();
    }

    /** Message key of how long the task stands, where that is no date; else it is said to have no deadline. */
    default Optional<String> stands() {
        return Optional.empty();
    }

    /** Does the business's part, in the transaction that completes the task, and says what the gateways read. */
    Variables complete(CaseKey caseKey, Answers answers, Actor actor);
}
