-- One rebuild of the inbox at a time: asked for by an operator's command, done by whichever node takes it up, and gone on
-- with behind after_id where that node dies.
CREATE TABLE inbox_rebuild (
    id           TINYINT     NOT NULL,
    requested_at DATETIME(3) NOT NULL,
    after_id     VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    compared     BIGINT      NOT NULL,
    repaired     BIGINT      NOT NULL,
    lease_until  DATETIME(3) NULL,
    finished_at  DATETIME(3) NULL,
    PRIMARY KEY (id),
    CONSTRAINT inbox_rebuild_one CHECK (id = 1)
);
