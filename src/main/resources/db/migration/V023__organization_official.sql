CREATE TABLE organization_official (
    id              CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name            VARCHAR(128) NOT NULL,
    search_text     VARCHAR(128) NOT NULL,
    identity_hash   CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    identity_sealed VARBINARY(128) NULL,
    version         BIGINT       NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY organization_official_identity (identity_hash),
    KEY organization_official_search (search_text),
    -- The hash without the number could never be checked again, the number without the hash never be found.
    CONSTRAINT organization_official_identity_whole CHECK ((identity_hash IS NULL) = (identity_sealed IS NULL))
) ENGINE = InnoDB;

CREATE TABLE organization_post (
    id          CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    official_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    role        VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unit_code   VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_from  DATE   NOT NULL,
    valid_to    DATE   NULL,
    version     BIGINT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY organization_post_once (official_id, role, unit_code, valid_from),
    KEY organization_post_holders (unit_code, role, official_id),
    CONSTRAINT organization_post_official FOREIGN KEY (official_id) REFERENCES organization_official (id),
    CONSTRAINT organization_post_unit FOREIGN KEY (unit_code) REFERENCES organization_unit (code),
    CONSTRAINT organization_post_span CHECK (valid_to IS NULL OR valid_to >= valid_from)
) ENGINE = InnoDB;
