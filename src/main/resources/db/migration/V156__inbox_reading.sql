-- What the lists are read by. Each way to narrow a group has an index in the order of the list, so that a page walks no
-- further than it shows; a group's steps and units stand in two small tables, so that they are looked up and not sought.

-- Words for a search stand without signs and with a space before each: so a pattern finds beginnings of words only.
UPDATE inbox_case SET search_text = LEFT(CONCAT(' ', TRIM(REGEXP_REPLACE(search_text, '[^\\p{L}\\p{N}]+', ' '))), 400);
UPDATE inbox_task SET search_text = LEFT(CONCAT(' ', TRIM(REGEXP_REPLACE(search_text, '[^\\p{L}\\p{N}]+', ' '))), 400);

ALTER TABLE inbox_case
    ADD COLUMN search_words VARCHAR(400) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '';

-- previous_by: who did the step before. kind: process, step and campaign in eight bytes. due_hour: the end of the hour in
-- which it falls due, counted from the year 2000.
ALTER TABLE inbox_task
    ADD COLUMN previous_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER started_by,
    ADD COLUMN search_words VARCHAR(400) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '' AFTER search_text,
    ADD COLUMN kind BIGINT UNSIGNED AS (CAST(CONV(LEFT(MD5(
        CONCAT(process_key, '|', element, '|', COALESCE(campaign, ''))), 16), 16, 10) AS UNSIGNED)) PERSISTENT,
    ADD COLUMN due_hour INT AS (
        TIMESTAMPDIFF(HOUR, TIMESTAMP'2000-01-01 00:00:00', due_sort - INTERVAL 1000 MICROSECOND) + 1) PERSISTENT,
    DROP KEY inbox_task_of_group,
    DROP KEY inbox_task_of_group_process,
    DROP KEY inbox_task_done_by,
    ADD KEY inbox_task_of_group (candidate_group, active, due_sort, task_id, kind, state, unit_code, search_text),
    ADD KEY inbox_task_of_kind (candidate_group, active, kind, state, due_sort, task_id),
    ADD KEY inbox_task_of_unit (candidate_group, active, unit_code, due_sort, task_id, kind, state),
    ADD KEY inbox_task_newest (candidate_group, active, created_at, task_id),
    ADD KEY inbox_task_previous_by (previous_by, active, due_sort, task_id),
    ADD KEY inbox_task_started_by (started_by, active, due_sort, task_id),
    ADD KEY inbox_task_done_by (done_by, done_at, task_id, search_text);

-- Of the old rows all words: which of them many people have, only the program says.
UPDATE inbox_case SET search_words = TRIM(search_text);
UPDATE inbox_task SET search_words = TRIM(search_text);

CREATE TABLE inbox_kind (
    candidate_group VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind            BIGINT UNSIGNED NOT NULL,
    process_key     VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    element         VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    campaign        VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    PRIMARY KEY (candidate_group, kind)
);

CREATE TABLE inbox_place (
    candidate_group VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unit_code       VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (candidate_group, unit_code)
);

-- Words of live tasks that tell one from another, by group; words that every second person has are not among them.
CREATE TABLE inbox_word (
    candidate_group VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    word            VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    task_id         VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (candidate_group, word, task_id),
    KEY inbox_word_of_task (task_id)
);

-- How many live tasks a group has, by the hour until which they are due (the end of it, counted from the year 2000).
-- Written by appending what a change adds, so that colleagues never wait for each other; what was appended is summed up
-- into the row of id 0 now and then. The sum is the number, whatever has been summed up already.
CREATE TABLE inbox_count (
    candidate_group VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    due_hour        INT NOT NULL,
    id              BIGINT UNSIGNED NOT NULL,
    tasks           INT NOT NULL,
    PRIMARY KEY (candidate_group, due_hour, id)
);

INSERT INTO inbox_kind SELECT DISTINCT candidate_group, kind, process_key, element, campaign FROM inbox_task WHERE active = TRUE;
INSERT INTO inbox_place SELECT DISTINCT candidate_group, unit_code FROM inbox_task WHERE active = TRUE;
