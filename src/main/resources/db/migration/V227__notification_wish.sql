-- How an official wishes to be told; who has said nothing has no row.
CREATE TABLE notification_reader (
    official_id    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    language       VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    email_sealed   VARBINARY(400) NULL,
    quiet_from     TIME    NOT NULL,
    quiet_to       TIME    NOT NULL,
    quiet_days_off BOOLEAN NOT NULL,
    PRIMARY KEY (official_id)
) ENGINE = InnoDB;

CREATE TABLE notification_wish (
    official_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind        VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    in_program  BOOLEAN NOT NULL,
    by_mail     BOOLEAN NOT NULL,
    by_text     BOOLEAN NOT NULL,
    PRIMARY KEY (official_id, kind)
) ENGINE = InnoDB;

-- A letter to an official knows no address: it is looked up when the letter is sent.
ALTER TABLE notification_outbox
    ADD COLUMN official_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    ADD COLUMN arguments   TEXT NULL,
    ADD COLUMN failure     VARCHAR(100) NULL,
    DROP KEY notification_outbox_once,
    ADD UNIQUE KEY notification_outbox_once (reference, message_key, official_id, channel),
    DROP CONSTRAINT notification_outbox_way,
    ADD CONSTRAINT notification_outbox_way CHECK (
        (channel = 'EMAIL' AND (address IS NOT NULL) = (official_id = '') AND state <> 'KEPT')
        OR (channel = 'TEXT' AND address IS NULL AND official_id <> '' AND state <> 'KEPT')
        OR (channel = 'IN_PERSON' AND address IS NULL AND official_id = '' AND state = 'KEPT'));

-- How many notices behind the digest of a day were to be sent, and when that is told by letter.
ALTER TABLE notification_day
    ADD COLUMN to_send   INT NOT NULL DEFAULT 0,
    ADD COLUMN digest_at DATETIME(3) NULL,
    ADD KEY notification_day_digest (digest_at);
