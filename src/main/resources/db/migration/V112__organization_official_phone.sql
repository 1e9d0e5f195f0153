ALTER TABLE organization_official
    -- Several people may share a telephone, so the hash finds and does not identify.
    ADD COLUMN phone_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER identity_sealed,
    ADD COLUMN phone_sealed VARBINARY(128) NULL AFTER phone_hash,
    ADD KEY organization_official_phone (phone_hash),
    ADD CONSTRAINT organization_official_phone_whole CHECK ((phone_hash IS NULL) = (phone_sealed IS NULL));
