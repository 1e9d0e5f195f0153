-- While a change of the identity key runs, the proof of the key to come: rows are sealed with either, and no node
-- may start before it has ended.
ALTER TABLE access_vault_key
    ADD COLUMN next_proof CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL;
