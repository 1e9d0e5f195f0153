package vn.hoalu.inbox.ui;

import java.util.List;
import vn.hoalu.inbox.BulkAct;
import vn.hoalu.workflow.TaskId;

/** One task and what is to be done to it. */
record BulkStep(TaskId task, BulkAct act) {

    static List<BulkStep> each(List<TaskId> tasks, BulkAct act) {
        return tasks.stream().map(task -> new BulkStep(task, act)).toList();
    }
}
