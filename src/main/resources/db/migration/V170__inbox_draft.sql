-- What a person has typed into a form and not sent yet; sealed, for forms carry identity numbers and telephones.
-- place is task:<id>, start:<process key> or note:<case key>. The draft of an ended task outlives it for some days, for a colleague may
-- have been quicker.
CREATE TABLE inbox_draft (
    id             CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    official_id    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    place          VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    content_sealed MEDIUMBLOB NOT NULL,
    saved_at       DATETIME(3) NOT NULL,
    version        INT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY inbox_draft_once (official_id, place),
    KEY inbox_draft_saved (saved_at)
) ENGINE = InnoDB;
