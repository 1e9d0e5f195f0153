-- The campaign a case belongs to, where it does, and who began it: rows are narrowed by the one and found by the other.
ALTER TABLE inbox_case
    ADD COLUMN campaign   VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN started_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL;

ALTER TABLE inbox_task
    ADD COLUMN campaign   VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER unit_code,
    ADD COLUMN started_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER campaign;
