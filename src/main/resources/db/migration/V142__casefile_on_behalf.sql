ALTER TABLE casefile_entry
    ADD COLUMN on_behalf_of CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER official_id,
    -- What was done in an absent official's name, newest first.
    ADD KEY ix_casefile_entry_on_behalf (on_behalf_of, occurred_at, id);
