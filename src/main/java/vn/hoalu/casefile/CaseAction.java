package vn.hoalu.casefile;

import vn.hoalu.access.Actor;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;

/** An act on a case that is not a task, e.g. withdrawing an application; offered on the case page. */
public interface CaseAction {

    ProcessKey process();

    /** Message key of the button; {@code + ".confirm"} is the question and {@code + ".done"} the answer. */
    String messageKey();

    boolean offeredTo(CaseKey caseKey, Actor actor);

    /** @param reason never blank; opens its own transaction, the caller goes through {@code Contention}. */
    void perform(CaseKey caseKey, String reason, Actor actor);
}
