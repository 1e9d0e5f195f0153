-- Letters that were given up are looked through newest first, and sent again with a reason.
ALTER TABLE notification_outbox ADD KEY notification_outbox_given_up (state, created_at, id);

CREATE TABLE notification_resending (
    id          CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    official_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    letters     INT NOT NULL,
    reason      VARCHAR(1000) NOT NULL,
    at          DATETIME(3) NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB;
