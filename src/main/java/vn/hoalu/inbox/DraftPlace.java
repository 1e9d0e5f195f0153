package vn.hoalu.inbox;

import vn.hoalu.workflow.ProcessKey;
import vn.hoalu.workflow.TaskId;

/** The form that a draft belongs to: a task's, or the one that starts a case. Every person has one draft for each. */
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
}
