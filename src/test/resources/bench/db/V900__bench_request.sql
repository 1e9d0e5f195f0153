CREATE TABLE bench_request (
    id         CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version    BIGINT NOT NULL,
    number     VARCHAR(40) NOT NULL,
    unit_code  VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject    VARCHAR(255) NOT NULL,
    state      VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    checked_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    decided_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    PRIMARY KEY (id)
);
