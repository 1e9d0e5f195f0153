CREATE TABLE reorganisation_plan (
    id           CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    case_number  VARCHAR(32) NOT NULL,
    kind         VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    effective_on DATE        NOT NULL,
    status       VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    drafted_by   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    drafted_at   DATETIME(3) NOT NULL,
    decided_by   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    decided_at   DATETIME(3) NULL,
    reason       VARCHAR(2000) NULL,
    version      INT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY reorganisation_plan_number (case_number),
    KEY reorganisation_plan_listed (drafted_at, id),
    CONSTRAINT reorganisation_plan_kind CHECK (kind IN ('MERGE', 'SPLIT', 'RENAME')),
    CONSTRAINT reorganisation_plan_status
        CHECK (status IN ('DRAFT', 'SUBMITTED', 'APPROVED', 'REJECTED', 'CARRIED_OUT', 'CANCELLED')),
    -- A second person's approval, whatever the program does.
    CONSTRAINT reorganisation_plan_four_eyes CHECK (decided_by <> drafted_by),
    CONSTRAINT reorganisation_plan_decided
        CHECK (status NOT IN ('APPROVED', 'REJECTED', 'CARRIED_OUT') OR decided_by IS NOT NULL)
) ENGINE = InnoDB;

-- Everyone who had a hand in the plan; none of them approves it.
CREATE TABLE reorganisation_author (
    plan_id     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    official_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (plan_id, official_id),
    CONSTRAINT reorganisation_author_plan FOREIGN KEY (plan_id) REFERENCES reorganisation_plan (id)
) ENGINE = InnoDB;

-- The units that end.
CREATE TABLE reorganisation_source (
    plan_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unit_code VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (plan_id, unit_code),
    CONSTRAINT reorganisation_source_plan FOREIGN KEY (plan_id) REFERENCES reorganisation_plan (id)
) ENGINE = InnoDB;

-- The units that begin; the one at place 0 carries on what is not sent elsewhere.
CREATE TABLE reorganisation_target (
    plan_id    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    place      INT NOT NULL,
    kind       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name       VARCHAR(128) NOT NULL,
    state_code VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
    PRIMARY KEY (plan_id, place),
    CONSTRAINT reorganisation_target_plan FOREIGN KEY (plan_id) REFERENCES reorganisation_plan (id)
) ENGINE = InnoDB;

-- What a split sends elsewhere than to place 0: a unit below, or a person's posts in a unit that ends.
CREATE TABLE reorganisation_choice (
    plan_id     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unit_code   VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- Empty text where a unit is meant.
    official_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    target      INT NOT NULL,
    PRIMARY KEY (plan_id, unit_code, official_id),
    CONSTRAINT reorganisation_choice_plan FOREIGN KEY (plan_id) REFERENCES reorganisation_plan (id)
) ENGINE = InnoDB;

-- What the plan did: which code a target has got, and how many things of a kind have moved.
CREATE TABLE reorganisation_result (
    plan_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title_key VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    moved     BIGINT NOT NULL,
    PRIMARY KEY (plan_id, title_key),
    CONSTRAINT reorganisation_result_plan FOREIGN KEY (plan_id) REFERENCES reorganisation_plan (id)
) ENGINE = InnoDB;
