-- Lists of cases, newest first: each of these gives one place's cases in that order, live and ended apart.
ALTER TABLE casefile_case
    ADD COLUMN ended BOOLEAN AS (closed_at IS NOT NULL) PERSISTENT,
    ADD KEY casefile_case_of_unit (unit_code, ended, opened_at, case_key),
    ADD KEY casefile_case_of_process (process_key, ended, opened_at, case_key),
    ADD KEY casefile_case_of_outcome (outcome_key, opened_at, case_key),
    -- Others with the same subject.
    ADD KEY casefile_case_of_subject (subject(64), opened_at),
    DROP KEY ix_casefile_case_unit;

-- The cases that a group may read, newest first. A group that is told of before its case is found by its case only.
ALTER TABLE casefile_group
    ADD COLUMN opened_at DATETIME(3) NULL,
    ADD KEY casefile_group_newest (candidate_group, opened_at, case_key),
    DROP KEY ix_casefile_group_group;

UPDATE casefile_group g JOIN casefile_case c ON c.case_key = g.case_key SET g.opened_at = c.opened_at;
