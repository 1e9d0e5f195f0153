-- Who stands in for an absent official from one day to another, both included. A row is never deleted: ended early or
-- run out, it is history.
CREATE TABLE organization_deputy (
    id          CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    absent_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    deputy_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- Empty: every process.
    process_key VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    first_day   DATE        NOT NULL,
    last_day    DATE        NOT NULL,
    named_by    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    named_at    DATETIME(3) NOT NULL,
    ended_by    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ended_at    DATETIME(3) NULL,
    -- When the absent official has read what was done in their name.
    seen_at     DATETIME(3) NULL,
    version     BIGINT      NOT NULL,
    PRIMARY KEY (id),
    KEY organization_deputy_covers (deputy_id, last_day, id),
    KEY organization_deputy_absent (absent_id, last_day, id),
    KEY organization_deputy_recent (last_day, id),
    CONSTRAINT organization_deputy_absent FOREIGN KEY (absent_id) REFERENCES organization_official (id),
    CONSTRAINT organization_deputy_deputy FOREIGN KEY (deputy_id) REFERENCES organization_official (id),
    CONSTRAINT organization_deputy_two CHECK (absent_id <> deputy_id),
    CONSTRAINT organization_deputy_span CHECK (last_day >= first_day),
    CONSTRAINT organization_deputy_ended CHECK ((ended_at IS NULL) = (ended_by IS NULL))
) ENGINE = InnoDB;

-- Which of the absent official's posts.
CREATE TABLE organization_deputy_post (
    deputy_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    role      VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unit_code VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (deputy_id, role, unit_code),
    KEY organization_deputy_post_unit (unit_code, deputy_id),
    CONSTRAINT organization_deputy_post_of FOREIGN KEY (deputy_id) REFERENCES organization_deputy (id),
    CONSTRAINT organization_deputy_post_place FOREIGN KEY (unit_code) REFERENCES organization_unit (code)
) ENGINE = InnoDB;
