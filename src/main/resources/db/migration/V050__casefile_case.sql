CREATE TABLE casefile_case (
    case_key    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number      VARCHAR(32)  NOT NULL,
    process_key VARCHAR(64)  NOT NULL,
    unit_code   VARCHAR(32)  NOT NULL,
    subject     VARCHAR(255) NOT NULL,
    search_text VARCHAR(300) NOT NULL,
    opened_at   DATETIME(3)  NOT NULL,
    closed_at   DATETIME(3)  NULL,
    outcome_key VARCHAR(120) NULL,
    version     INT          NOT NULL,
    PRIMARY KEY (case_key),
    UNIQUE KEY uq_casefile_case_number (number),
    KEY ix_casefile_case_unit (unit_code, opened_at),
    CONSTRAINT ck_casefile_case_closed CHECK ((closed_at IS NULL) = (outcome_key IS NULL))
) ENGINE = InnoDB;

-- The last number given in a series and year; its row is locked until the case that took it is committed.
CREATE TABLE casefile_number_series (
    series VARCHAR(16) NOT NULL,
    year   SMALLINT    NOT NULL,
    last   INT         NOT NULL,
    PRIMARY KEY (series, year)
) ENGINE = InnoDB;

-- Groups that have or had a task of the case: their members may read it.
CREATE TABLE casefile_group (
    case_key        CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    candidate_group VARCHAR(100) NOT NULL,
    PRIMARY KEY (case_key, candidate_group)
) ENGINE = InnoDB;

-- The timeline; only ever added to. occasion makes the same event harmless when it is heard again.
CREATE TABLE casefile_entry (
    id            BIGINT NOT NULL AUTO_INCREMENT,
    case_key      CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    occurred_at   DATETIME(3)  NOT NULL,
    message_key   VARCHAR(120) NOT NULL,
    arguments     TEXT         NOT NULL,
    task_id       VARCHAR(64)  NULL,
    definition_id VARCHAR(64)  NULL,
    element       VARCHAR(64)  NULL,
    official_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    occasion      VARCHAR(120) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_casefile_entry_occasion (occasion),
    KEY ix_casefile_entry_case (case_key, id),
    KEY ix_casefile_entry_task (task_id, id)
) ENGINE = InnoDB;
