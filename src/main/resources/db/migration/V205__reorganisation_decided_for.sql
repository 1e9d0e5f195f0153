-- A deputy's decision names both persons, here as in the audit log and the timeline; neither of them wrote on the plan.
ALTER TABLE reorganisation_plan
    ADD COLUMN decided_for CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER decided_by,
    ADD CONSTRAINT reorganisation_plan_four_eyes_for CHECK (decided_for <> drafted_by);
