-- Documents of cases; their content lies in a store outside, under the same id. Names of files may name people: sealed.
-- A row stands before the first byte of its file: a file without a row is nobody's, and swept.
CREATE TABLE document_document (
    id             CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- NULL while it waits for the case that a start form will open.
    case_key       CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    name_sealed    VARBINARY(1024) NOT NULL,
    size           BIGINT NOT NULL,
    sha256         CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    type           VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NULL,
    state          VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    begun_at       DATETIME(3) NOT NULL,
    added_at       DATETIME(3) NULL,
    added_by       CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    on_behalf_of   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    withdrawn_at   DATETIME(3) NULL,
    withdrawn_by   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    withdrawn_for  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    reason_sealed  VARBINARY(4200) NULL,
    erased_at      DATETIME(3) NULL,
    version        INT NOT NULL,
    PRIMARY KEY (id),
    KEY document_document_of_case (case_key, begun_at, id),
    KEY document_document_waiting (state, begun_at, id),
    KEY document_document_of_official (added_by, state),
    CONSTRAINT document_document_state CHECK (state IN
        ('RECEIVING', 'UNSCANNED', 'READY', 'INFECTED', 'LOST', 'WITHDRAWN')),
    CONSTRAINT document_document_received CHECK
        (state = 'RECEIVING' OR (sha256 IS NOT NULL AND type IS NOT NULL AND added_at IS NOT NULL)),
    CONSTRAINT document_document_withdrawn CHECK
        ((state = 'WITHDRAWN') = (withdrawn_at IS NOT NULL AND withdrawn_by IS NOT NULL AND reason_sealed IS NOT NULL))
) ENGINE = InnoDB;
