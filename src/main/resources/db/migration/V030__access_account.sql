CREATE TABLE access_account (
    id            CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    login         VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    password_hash VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    official_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    demo          BOOLEAN NOT NULL,
    disabled      BOOLEAN NOT NULL,
    version       BIGINT  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY access_account_login (login),
    -- One account for one person: two would let one person pass for four eyes.
    UNIQUE KEY access_account_official (official_id),
    CONSTRAINT access_account_official FOREIGN KEY (official_id) REFERENCES organization_official (id),
    CONSTRAINT access_account_folded CHECK (login = LOWER(login))
) ENGINE = InnoDB;

-- Attempts to sign in that have not (yet) succeeded, by a digest of who tries from where; kept for minutes.
CREATE TABLE access_attempt (
    id     BIGINT   NOT NULL AUTO_INCREMENT,
    origin CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    at     DATETIME(3) NOT NULL,
    PRIMARY KEY (id),
    KEY access_attempt_origin (origin, at),
    KEY access_attempt_at (at)
) ENGINE = InnoDB;
