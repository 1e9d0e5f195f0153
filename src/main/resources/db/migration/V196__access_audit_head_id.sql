-- The last entry's id, read under the same lock as the chain's end: one statement less in every act.
ALTER TABLE access_audit_head ADD COLUMN entry_id BIGINT NOT NULL DEFAULT 0 AFTER hash;
UPDATE access_audit_head SET entry_id = (SELECT COALESCE(MAX(id), 0) FROM access_audit);
