package vn.hoalu.inbox;

import vn.hoalu.access.Actor;
import vn.hoalu.base.CommandId;
import vn.hoalu.workflow.CaseKey;

/** A remark on a case, written where its task is known; the case file keeps it as a note. */
public interface Remarks {

    /**
     * Joins the caller's transaction, or has one of its own. A second arrival of the command changes nothing.
     *
     * @param text never blank, at most 4,000 characters
     * @throws vn.hoalu.access.NotAllowed where the actor may not read the case
     */
    void write(CommandId command, CaseKey caseKey, String text, Actor actor);
}
