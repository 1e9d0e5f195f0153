-- An overdue task on its way up the ladder. The generated column lets a task have one that is open, and no second.
CREATE TABLE escalation_escalation (
    id         CHAR(36)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version    INT         NOT NULL,
    task_id    VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    case_key   CHAR(36)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    rung       INT         NOT NULL,
    began_at   DATETIME(3) NOT NULL,
    climbed_at DATETIME(3) NULL,
    ended_at   DATETIME(3) NULL,
    outcome    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    open_task  VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin AS (IF(ended_at IS NULL, task_id, NULL)) PERSISTENT,
    PRIMARY KEY (id),
    UNIQUE KEY escalation_escalation_open (open_task),
    KEY escalation_escalation_of_task (task_id, began_at),
    CONSTRAINT escalation_escalation_rung CHECK (rung >= -1 AND (rung = -1) = (climbed_at IS NULL)),
    CONSTRAINT escalation_escalation_ended CHECK ((ended_at IS NULL) = (outcome IS NULL)),
    CONSTRAINT escalation_escalation_outcome
        CHECK (outcome IN ('TASK_ENDED', 'TAKEN', 'REASSIGNED', 'EXTENDED', 'EXPLAINED'))
) ENGINE = InnoDB;
