package vn.hoalu.inbox;

import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;
import vn.hoalu.workflow.TaskId;

/** What a draft belongs to: a task's form, the one that starts a case, a note. Every person has one draft for each. */
public sealed interface DraftPlace {

    /** As it stands in the table. */
    String key();

    record OfTask(TaskId task) implements DraftPlace {
        static final String PREFIX = "task:";

        @Override
        public String key() {
            return PREFIX + task;
        }
    }

    record OfStart(ProcessKey process) implements DraftPlace {
        @Override
        public String key() {
            return "start:" + process.value();
        }
    }

    /** A note on a case, whichever of its tasks it is written at. */
    record OfNote(CaseKey caseKey) implements DraftPlace {
        @Override
        public String key() {
            return "note:" + caseKey;
        }
    }
}
