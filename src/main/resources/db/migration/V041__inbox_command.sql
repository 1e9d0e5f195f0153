-- Commands that were carried out; a second arrival finds its row and changes nothing.
CREATE TABLE inbox_command (
    official_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    command_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    arrived_at  DATETIME(3) NOT NULL,
    result      VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    PRIMARY KEY (official_id, command_id),
    KEY inbox_command_arrived (arrived_at)
);

-- Answers of tasks that no business module handles: here, never in the engine's variables.
CREATE TABLE inbox_answer (
    task_id     VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    case_key    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    element     VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    answers     LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL CHECK (JSON_VALID(answers)),
    answered_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    answered_at DATETIME(3) NOT NULL,
    PRIMARY KEY (task_id),
    KEY inbox_answer_of_case (case_key)
);
