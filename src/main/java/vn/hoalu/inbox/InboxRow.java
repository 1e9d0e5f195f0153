package vn.hoalu.inbox;

import java.time.Instant;
import java.util.Optional;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.organization.UnitName;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;
import vn.hoalu.workflow.TaskId;

/**
 * A task as a list shows it to one official.
 *
 * @param person who holds it or has finished it; empty where nobody has
 * @param doneAt when it was finished
 */
public record InboxRow(
        TaskId id,
        CaseKey caseKey,
        ProcessKey process,
        LocalizedText title,
        String caseNumber,
        String subject,
        Optional<UnitName> unit,
        TaskState state,
        Held held,
        Optional<String> person,
        Optional<Deadline> deadline,
        Optional<Instant> doneAt) {

    /** Who holds the task, seen by the official who reads the list. */
    public enum Held {
        BY_NOBODY,
        BY_ME,
        BY_COLLEAGUE
    }

    /** Whether the reader may work on it now: a colleague's task and an ended one can only be read. */
    public boolean workable() {
        return state.active() && held != Held.BY_COLLEAGUE;
    }
}
