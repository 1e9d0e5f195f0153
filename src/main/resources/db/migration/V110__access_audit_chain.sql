ALTER TABLE access_audit
    -- Whose act it was: official_id acted for this person, as deputy.
    ADD COLUMN on_behalf_of CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER official_id,
    -- The place in the chain, without gaps, and the keyed hash over this entry and the one before; V111 fills them.
    ADD COLUMN position BIGINT NULL,
    ADD COLUMN hash BINARY(32) NULL,
    ADD UNIQUE KEY access_audit_position (position),
    ADD KEY access_audit_behalf (on_behalf_of, at),
    ADD KEY access_audit_act (act, at),
    ADD KEY access_audit_at (at);

-- The chain's end, which each new entry takes in turn: without it nobody could tell that the last entries are gone.
-- The key of the hashes is itself sealed with the identity key, so that it outlives a change of that key.
CREATE TABLE access_audit_head (
    id         TINYINT        NOT NULL,
    position   BIGINT         NOT NULL,
    hash       BINARY(32)     NOT NULL,
    key_sealed VARBINARY(128) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT access_audit_head_one CHECK (id = 1)
) ENGINE = InnoDB;
