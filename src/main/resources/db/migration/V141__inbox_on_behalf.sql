-- held_for: whose deputy the holder is in this task; done_for: in whose name it was finished.
ALTER TABLE inbox_task
    ADD COLUMN held_for CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER assignee,
    ADD COLUMN done_for CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER done_by,
    -- For a deputy of one process: without it a page would walk past all that the group has of the others.
    ADD KEY inbox_task_of_group_process (candidate_group, process_key, active, due_sort, task_id),
    ADD CONSTRAINT inbox_task_held_for CHECK (held_for IS NULL OR (assignee IS NOT NULL AND held_for <> assignee)),
    ADD CONSTRAINT inbox_task_done_for CHECK (done_for IS NULL OR (state = 'DONE' AND done_for <> done_by));
