-- A sheet that somebody brought in. What is in it is sealed, and gone with the run but for the copy of its errors.
CREATE TABLE administration_import (
    id               CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    official_id      CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    file_name        VARCHAR(200) NOT NULL,
    format           VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    language         VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state            VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    refusal_key      VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NULL,
    refusal_column   VARCHAR(500) NOT NULL,
    heading          TEXT NOT NULL,
    total_rows       INT NOT NULL,
    position         INT NOT NULL,
    new_rows         INT NOT NULL,
    changed_rows     INT NOT NULL,
    unchanged_rows   INT NOT NULL,
    wrong_rows       INT NOT NULL,
    attempts         INT NOT NULL,
    uploaded_at      DATETIME(3) NOT NULL,
    finished_at      DATETIME(3) NULL,
    purged           BOOLEAN NOT NULL,
    claim            CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    due_at           DATETIME(3) NULL,
    version          BIGINT NOT NULL,
    PRIMARY KEY (id),
    KEY administration_import_due (due_at),
    KEY administration_import_list (uploaded_at, id),
    KEY administration_import_own (official_id, uploaded_at, id),
    KEY administration_import_purge (purged, uploaded_at),
    CONSTRAINT administration_import_official FOREIGN KEY (official_id) REFERENCES organization_official (id),
    CONSTRAINT administration_import_state CHECK (state IN
        ('UPLOADED', 'CHECKING', 'READY', 'CARRYING_OUT', 'DONE', 'REFUSED', 'DISCARDED')),
    -- What waits for a node has a time; what waits for a person has none.
    CONSTRAINT administration_import_waiting CHECK
        ((state IN ('UPLOADED', 'CHECKING', 'CARRYING_OUT')) = (due_at IS NOT NULL))
) ENGINE = InnoDB;

-- The file until it has been read.
CREATE TABLE administration_import_part (
    id             CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    import_id      CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number         INT NOT NULL,
    content_sealed MEDIUMBLOB NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY administration_import_part_once (import_id, number),
    CONSTRAINT administration_import_part_of FOREIGN KEY (import_id) REFERENCES administration_import (id)
) ENGINE = InnoDB;

CREATE TABLE administration_import_row (
    id              CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    import_id       CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    row_no          INT NOT NULL,
    cells_sealed    BLOB NOT NULL,
    -- Digests: rows about one person, rows that say the same, and the name that is said with an identity number.
    person_key      CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    row_key         CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    name_key        CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    outcome         VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
    problems_sealed BLOB NULL,
    PRIMARY KEY (id),
    UNIQUE KEY administration_import_row_once (import_id, row_no),
    KEY administration_import_row_person (import_id, person_key, row_no),
    KEY administration_import_row_same (import_id, row_key, row_no),
    KEY administration_import_row_outcome (import_id, outcome, row_no),
    CONSTRAINT administration_import_row_of FOREIGN KEY (import_id) REFERENCES administration_import (id),
    CONSTRAINT administration_import_row_outcome CHECK (outcome IN ('NEW', 'CHANGED', 'UNCHANGED', 'WRONG'))
) ENGINE = InnoDB;
