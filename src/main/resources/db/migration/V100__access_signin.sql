ALTER TABLE access_account
    -- The password was given by somebody else: it opens nothing but the page where a new one is chosen.
    ADD COLUMN must_change BOOLEAN NOT NULL DEFAULT FALSE,
    -- Sessions that began before are over, also those that are on no list yet.
    ADD COLUMN sessions_from DATETIME(3) NULL,
    -- Digest of issuer and subject; bound at the first sign-in through the provider.
    ADD COLUMN provider_subject CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD UNIQUE KEY access_account_subject (provider_subject);

-- The id is no secret and opens nothing: the browser's cookie is another one, and known to its node only.
CREATE TABLE access_session (
    id          CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    official_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    address     VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    started_at  DATETIME(3) NOT NULL,
    seen_at     DATETIME(3) NOT NULL,
    ended_at    DATETIME(3) NULL,
    PRIMARY KEY (id),
    KEY access_session_official (official_id, ended_at),
    KEY access_session_seen (seen_at, id),
    KEY access_session_started (started_at),
    CONSTRAINT access_session_official FOREIGN KEY (official_id) REFERENCES organization_official (id)
) ENGINE = InnoDB;

-- One row for what is counted, by digest; attempts are written before they are evaluated.
CREATE TABLE access_throttle (
    origin       CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner        CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    attempts     INT      NOT NULL,
    window_from  DATETIME(3) NOT NULL,
    rounds       INT      NOT NULL,
    locked_until DATETIME(3) NULL,
    PRIMARY KEY (origin),
    KEY access_throttle_owner (owner),
    KEY access_throttle_window (window_from)
) ENGINE = InnoDB;

DROP TABLE access_attempt;

CREATE TABLE access_second_factor (
    official_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    secret_sealed VARBINARY(128) NOT NULL,
    -- Each code opens once: only a later time step than this one is accepted.
    last_step     BIGINT      NOT NULL,
    confirmed_at  DATETIME(3) NULL,
    PRIMARY KEY (official_id),
    CONSTRAINT access_second_factor_official FOREIGN KEY (official_id) REFERENCES organization_official (id)
) ENGINE = InnoDB;

CREATE TABLE access_recovery_code (
    official_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code_hash   CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (official_id, code_hash),
    CONSTRAINT access_recovery_code_factor FOREIGN KEY (official_id) REFERENCES access_second_factor (official_id)
        ON DELETE CASCADE
) ENGINE = InnoDB;
