-- Each change of the calendar is an edition of it. Ends that were counted on an earlier one are still to be moved, as
-- long as next_move_at says when to look for them next.
CREATE TABLE organization_calendar (
    id           TINYINT  NOT NULL,
    edition      INT      NOT NULL,
    next_move_at DATETIME(3) NULL,
    brought      BIGINT   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT organization_calendar_one CHECK (id = 1)
) ENGINE = InnoDB;

INSERT INTO organization_calendar (id, edition, next_move_at, brought) VALUES (1, 1, NULL, 0);

-- Settled once nothing can come any more that was counted on the edition before.
CREATE TABLE organization_calendar_change (
    edition    INT         NOT NULL,
    changed_at DATETIME(3) NOT NULL,
    due_from   DATETIME(3) NOT NULL,
    unit_code  VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL,
    settled    BOOLEAN     NOT NULL,
    PRIMARY KEY (edition),
    KEY organization_calendar_change_settled (settled, edition)
) ENGINE = InnoDB;

-- What a day was before the edition; without a kind it was a day like others.
CREATE TABLE organization_calendar_former_day (
    edition INT  NOT NULL,
    day     DATE NOT NULL,
    kind    VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
    status  VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
    PRIMARY KEY (edition, day)
) ENGINE = InnoDB;

-- When a unit worked before the edition; without a morning it worked as the unit above.
CREATE TABLE organization_former_office_hours (
    edition          INT NOT NULL,
    unit_code        VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    morning_from     TIME NULL,
    morning_until    TIME NULL,
    afternoon_from   TIME NULL,
    afternoon_until  TIME NULL,
    reception_from   TIME NULL,
    reception_until  TIME NULL,
    reception_counts BOOLEAN NOT NULL,
    PRIMARY KEY (edition, unit_code)
) ENGINE = InnoDB;
