-- What the rows of a case say; written before its first task.
CREATE TABLE inbox_case (
    case_key    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    case_number VARCHAR(40)  NOT NULL,
    subject     VARCHAR(255) NOT NULL,
    search_text VARCHAR(400) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    unit_code   VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (case_key)
);

-- One row a user task. The generated columns let an index say both which tasks are live and in which order:
-- a state list or a nullable due date would cost a sort of the whole group.
CREATE TABLE inbox_task (
    task_id         VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    case_key        CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    process_key     VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    definition_id   VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    element         VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    candidate_group VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unit_code       VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    assignee        CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    case_number     VARCHAR(40)  NOT NULL,
    subject         VARCHAR(255) NOT NULL,
    search_text     VARCHAR(400) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    created_at      DATETIME(3) NOT NULL,
    due_at          DATETIME(3) NULL,
    due_sort        DATETIME(3) AS (COALESCE(due_at, TIMESTAMP'9999-12-31 00:00:00.000')) PERSISTENT,
    state           VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    active          BOOLEAN AS (state IN ('OPEN', 'CLAIMED')) PERSISTENT,
    done_at         DATETIME(3) NULL,
    done_by         CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    version         INT NOT NULL,
    PRIMARY KEY (task_id),
    KEY inbox_task_of_group (candidate_group, active, due_sort, task_id),
    KEY inbox_task_of_assignee (assignee, active, due_sort, task_id),
    KEY inbox_task_done_by (done_by, done_at, task_id),
    KEY inbox_task_of_case (case_key),
    CONSTRAINT inbox_task_claimed CHECK ((state = 'CLAIMED') = (assignee IS NOT NULL AND state IN ('OPEN', 'CLAIMED'))),
    CONSTRAINT inbox_task_done CHECK (state <> 'DONE' OR (done_at IS NOT NULL AND done_by IS NOT NULL))
);
