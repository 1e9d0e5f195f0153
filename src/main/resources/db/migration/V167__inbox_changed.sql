-- By the database's own clock and whoever changes the row: each node asks once a second what has changed of late.
ALTER TABLE inbox_task
    ADD COLUMN changed_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3),
    ADD KEY inbox_task_changed (changed_at);
