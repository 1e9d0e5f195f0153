-- A reorganisation finds the cases that a unit's groups may read.
CREATE INDEX ix_casefile_group_group ON casefile_group (candidate_group, case_key);
