-- What a notice says instead of what the program came with.
CREATE TABLE notification_template (
    message_key VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    language    VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject     VARCHAR(200) NOT NULL,
    body        VARCHAR(3000) NOT NULL,
    edited_by   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    edited_at   DATETIME(3) NOT NULL,
    PRIMARY KEY (message_key, language)
) ENGINE = InnoDB;
