-- How far the digests of a morning have come: one row, locked by whichever node tells the next officials.
CREATE TABLE notification_morning (
    id       TINYINT NOT NULL,
    day      DATE    NOT NULL,
    told_to  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    all_told BOOLEAN NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT notification_morning_one CHECK (id = 1)
) ENGINE = InnoDB;

INSERT INTO notification_morning (id, day, told_to, all_told) VALUES (1, '2000-01-01', NULL, TRUE);
