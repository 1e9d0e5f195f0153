-- Who is at a task just now; a line that is not renewed is over by itself. One a person and task.
CREATE TABLE inbox_presence (
    task_id     VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    official_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    doing       VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    changed_at  DATETIME(3) NOT NULL,
    over_at     DATETIME(3) NOT NULL,
    PRIMARY KEY (task_id, official_id),
    KEY inbox_presence_changed (changed_at, task_id),
    KEY inbox_presence_over (over_at)
);
