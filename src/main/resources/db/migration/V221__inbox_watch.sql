-- When somebody is reminded of a task, and the next moment at which its deadline is looked at: the reminder, the end,
-- then each rung of the ladder. The sweep walks this index and nothing else. And on which edition of the calendar the end was counted.
ALTER TABLE inbox_task
    ADD COLUMN remind_at DATETIME(3) NULL AFTER due_at,
    ADD COLUMN watch_at  DATETIME(3) NULL AFTER remind_at,
    ADD COLUMN calendar_edition INT NOT NULL DEFAULT 0 AFTER watch_at;
UPDATE inbox_task SET watch_at = due_at WHERE active = TRUE;
ALTER TABLE inbox_task ADD KEY inbox_task_watched (active, watch_at, task_id);

CREATE TRIGGER inbox_task_watched BEFORE INSERT ON inbox_task FOR EACH ROW
SET NEW.watch_at = COALESCE(NEW.remind_at, NEW.due_at);

-- Another end is another beginning: whoever has been told that the task is late is told of the new end too.
CREATE TRIGGER inbox_task_rewatched BEFORE UPDATE ON inbox_task FOR EACH ROW
SET NEW.watch_at = IF(NEW.due_at <=> OLD.due_at, NEW.watch_at, COALESCE(NEW.remind_at, NEW.due_at));
