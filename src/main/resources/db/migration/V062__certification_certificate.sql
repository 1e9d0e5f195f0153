-- The last number given in a unit and year. It is raised in the issuing transaction under this row's lock: a rollback
-- gives the number back, so there is never a gap.
CREATE TABLE certification_number_series (
    unit VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    year INT NOT NULL,
    last INT NOT NULL,
    PRIMARY KEY (unit, year)
) ENGINE = InnoDB;

CREATE TABLE certification_certificate (
    id                CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version           BIGINT NOT NULL,
    application_id    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    decision_round    INT NOT NULL,
    decided           VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'APPROVED',
    unit              VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    year              INT NOT NULL,
    number            INT NOT NULL,
    printed_number    VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    token             CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    programme         VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    identity_hash     CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- 1 while it is the person's certificate of the programme; empty once revoked or followed by a newer one.
    current           TINYINT,
    issued_on         DATE NOT NULL,
    valid_until       DATE NOT NULL,
    revoked_on        DATE,
    revoked_by        CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
    revocation_reason VARCHAR(2000),
    UNIQUE KEY certification_certificate_application (application_id),
    UNIQUE KEY certification_certificate_number (unit, year, number),
    UNIQUE KEY certification_certificate_token (token),
    UNIQUE KEY certification_certificate_current (identity_hash, programme, current),
    CONSTRAINT certification_certificate_one CHECK (current = 1),
    CONSTRAINT certification_certificate_period CHECK (valid_until >= issued_on),
    CONSTRAINT certification_certificate_revocation
        CHECK ((revoked_on IS NULL AND revoked_by IS NULL AND revocation_reason IS NULL)
            OR (revoked_on IS NOT NULL AND revoked_by IS NOT NULL AND revocation_reason IS NOT NULL)),
    CONSTRAINT certification_certificate_approved CHECK (decided = 'APPROVED'),
    CONSTRAINT certification_certificate_decision FOREIGN KEY (application_id, decision_round, decided)
        REFERENCES certification_decision (application_id, round, outcome)
        ON DELETE RESTRICT ON UPDATE RESTRICT
) ENGINE = InnoDB;

-- Beside the certificate, so that lists never read the paper.
CREATE TABLE certification_document (
    certificate_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    content        MEDIUMBLOB NOT NULL,
    CONSTRAINT certification_document_certificate FOREIGN KEY (certificate_id)
        REFERENCES certification_certificate (id) ON DELETE RESTRICT ON UPDATE RESTRICT
) ENGINE = InnoDB;
