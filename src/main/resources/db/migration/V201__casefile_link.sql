-- Two cases that an official has said belong together, the smaller key first. Why is said in words about people: sealed.
CREATE TABLE casefile_link (
    id            CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    case_key      CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    other_key     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason_sealed VARBINARY(4200) NOT NULL,
    linked_at     DATETIME(3) NOT NULL,
    linked_by     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    linked_for    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    withdrawn_at  DATETIME(3) NULL,
    withdrawn_by  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    withdrawn_for CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    -- One live link between two cases; those taken back are no longer in its way.
    live          BOOLEAN AS (IF(withdrawn_at IS NULL, TRUE, NULL)) PERSISTENT,
    PRIMARY KEY (id),
    UNIQUE KEY casefile_link_once (case_key, other_key, live),
    KEY casefile_link_of_other (other_key, live),
    CONSTRAINT casefile_link_order CHECK (case_key < other_key)
) ENGINE = InnoDB;
