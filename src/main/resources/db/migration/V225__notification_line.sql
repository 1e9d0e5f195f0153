-- What officials are told inside the program: written in the transaction of what it tells, sorted after it.
CREATE TABLE notification_line (
    id          CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    official_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    message_key VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reference   VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
    arguments   TEXT NOT NULL,
    link        VARCHAR(300) NULL,
    place       VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unread      BOOLEAN NOT NULL,
    day         DATE NULL,
    created_at  DATETIME(3) NOT NULL,
    changed_at  DATETIME(3) NOT NULL,
    PRIMARY KEY (id),
    -- A request that comes a second time tells nobody a second time.
    UNIQUE KEY notification_line_once (official_id, message_key, reference),
    KEY notification_line_waiting (place, created_at),
    KEY notification_line_of_reader (official_id, place, unread, created_at, id),
    KEY notification_line_of_day (official_id, day, place, created_at, id),
    -- By the database's own clock: each node asks what has changed of late.
    KEY notification_line_changed (changed_at, official_id, place),
    CONSTRAINT notification_line_place CHECK (place IN ('WAITING', 'SINGLE', 'GROUPED', 'SILENT')),
    CONSTRAINT notification_line_sorted CHECK ((place = 'WAITING') = (day IS NULL))
) ENGINE = InnoDB;

-- How many notices an official was told on a day: locked by whoever sorts theirs.
CREATE TABLE notification_day (
    official_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    day         DATE NOT NULL,
    singly      INT  NOT NULL,
    grouped     INT  NOT NULL,
    PRIMARY KEY (official_id, day)
) ENGINE = InnoDB;
