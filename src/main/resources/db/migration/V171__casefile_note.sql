-- Remarks of officials on a case. What they say is sealed, for they say things about people.
CREATE TABLE casefile_note (
    id           CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number       BIGINT NOT NULL AUTO_INCREMENT,
    case_key     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    official_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    on_behalf_of CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    command_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    text_sealed  BLOB NOT NULL,
    written_at   DATETIME(3) NOT NULL,
    corrected_at DATETIME(3) NULL,
    withdrawn_at DATETIME(3) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY casefile_note_number (number),
    -- A command that arrives twice writes one note.
    UNIQUE KEY casefile_note_once (official_id, command_id),
    KEY casefile_note_of_case (case_key, number)
) ENGINE = InnoDB;

-- What a note said before it was corrected.
CREATE TABLE casefile_note_former (
    id          CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    note_id     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    text_sealed BLOB NOT NULL,
    replaced_at DATETIME(3) NOT NULL,
    PRIMARY KEY (id),
    KEY casefile_note_former_of (note_id, replaced_at),
    CONSTRAINT casefile_note_former_note FOREIGN KEY (note_id) REFERENCES casefile_note (id)
) ENGINE = InnoDB;

-- Who was named in a note, and whether they have seen it.
CREATE TABLE casefile_mention (
    note_id     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    official_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    case_key    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    seen_at     DATETIME(3) NULL,
    PRIMARY KEY (note_id, official_id),
    KEY casefile_mention_of (official_id, seen_at, case_key),
    CONSTRAINT casefile_mention_note FOREIGN KEY (note_id) REFERENCES casefile_note (id)
) ENGINE = InnoDB;
