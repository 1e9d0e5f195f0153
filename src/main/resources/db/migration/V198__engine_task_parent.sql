-- Each completion asks the engine for the task's subtasks. Without an index that reads all open tasks: seconds, at a million.
CREATE INDEX hoalu_task_of_parent ON ACT_RU_TASK (PARENT_TASK_ID_);
