-- When somebody is reminded of a task, and the next moment at which its deadline is looked at: the reminder, the end,
-- then each rung of the ladder. The sweep walks this index and nothing else. And on which edition of the calendar the end was counted.
ALTER TABLE inbox_task
    ADD COLUMN remind_at DATETIME(3) NULL AFTER due_at,
    ADD COLUMN watch_at  DATETIME(3) NULL AFTER remind_at,
    ADD COLUMN calendar_edition INT NOT NULL DEFAULT 0 AFTER watch_at;
UPDATE inbox_task SET watch_at = due_at WHERE active = TRUE;
ALTER TABLE inbox_task ADD KEY inbox_task_watched (active, watch_at, task_id);
