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
 * @param onBehalfOf in whose name it was or is being done; of an open task in whose name the reader would do it
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
        Optional<Instant> doneAt,
        Optional<String> onBehalfOf) {

    /** Who holds the task, seen by the official who reads the list. */
    public enum Held {
        BY_NOBODY,
        BY_ME,
        BY_COLLEAGUE,
        /** By nobody, in a group that is not the reader's: they wait for it. */
        FOR_OTHERS,
        /** By somebody from whom the reader may take it over: the colleague they stand in for, or their own deputy. */
        TO_TAKE_OVER
    }

    /** Whether the reader may work on it now: another colleague's task and an ended one can only be read. */
    public boolean workable() {
        return state.active() && held != Held.BY_COLLEAGUE && held != Held.FOR_OTHERS;
    }
}
