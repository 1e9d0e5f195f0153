-- Each step rests by foreign key on the one before it (decision on assessment on complete check on supplement), so that
-- no step under a certificate can be deleted, and with it nobody's part in it.
CREATE TABLE certification_check (
    application_id   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    round            INT NOT NULL,
    -- From the second round on a check follows the supplement asked for by the one before.
    supplement_round INT AS (IF(round > 1, round - 1, NULL)) STORED,
    checked_by       CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    duty             VARCHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'PREPARE',
    completeness     VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    note             VARCHAR(2000),
    checked_at       DATETIME(3) NOT NULL,
    PRIMARY KEY (application_id, round),
    UNIQUE KEY certification_check_result (application_id, round, completeness),
    CONSTRAINT certification_check_completeness
        CHECK (completeness IN ('COMPLETE', 'SUPPLEMENT', 'NOT_ELIGIBLE', 'DUPLICATE')),
    CONSTRAINT certification_check_application FOREIGN KEY (application_id)
        REFERENCES certification_application (id) ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT certification_check_prepares CHECK (duty = 'PREPARE'),
    CONSTRAINT certification_check_official FOREIGN KEY (application_id, checked_by, duty)
        REFERENCES certification_participation (application_id, official_id, duty)
        ON DELETE RESTRICT ON UPDATE RESTRICT
) ENGINE = InnoDB;

CREATE TABLE certification_supplement (
    application_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    round          INT NOT NULL,
    asked_for      VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'SUPPLEMENT',
    supplied_to    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    duty           VARCHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'PREPARE',
    note           VARCHAR(2000) NOT NULL,
    supplied_at    DATETIME(3) NOT NULL,
    PRIMARY KEY (application_id, round),
    CONSTRAINT certification_supplement_asked CHECK (asked_for = 'SUPPLEMENT'),
    CONSTRAINT certification_supplement_check FOREIGN KEY (application_id, round, asked_for)
        REFERENCES certification_check (application_id, round, completeness)
        ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT certification_supplement_prepares CHECK (duty = 'PREPARE'),
    CONSTRAINT certification_supplement_official FOREIGN KEY (application_id, supplied_to, duty)
        REFERENCES certification_participation (application_id, official_id, duty)
        ON DELETE RESTRICT ON UPDATE RESTRICT
) ENGINE = InnoDB;

ALTER TABLE certification_check
    ADD CONSTRAINT certification_check_follows FOREIGN KEY (application_id, supplement_round)
        REFERENCES certification_supplement (application_id, round)
        ON DELETE RESTRICT ON UPDATE RESTRICT;

CREATE TABLE certification_assessment (
    application_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    round          INT NOT NULL,
    check_round    INT NOT NULL,
    checked        VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'COMPLETE',
    examiner       CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    duty           VARCHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'PREPARE',
    method         VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    score          INT,
    skills         VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    result         VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    note           VARCHAR(2000),
    assessed_at    DATETIME(3) NOT NULL,
    PRIMARY KEY (application_id, round),
    UNIQUE KEY certification_assessment_result (application_id, round, result),
    CONSTRAINT certification_assessment_method CHECK (method IN ('SCORE', 'PRACTICAL')),
    CONSTRAINT certification_assessment_score CHECK (score BETWEEN 0 AND 100),
    CONSTRAINT certification_assessment_scored CHECK ((method = 'SCORE') = (score IS NOT NULL)),
    CONSTRAINT certification_assessment_known_result CHECK (result IN ('PASS', 'FAIL')),
    CONSTRAINT certification_assessment_checked CHECK (checked = 'COMPLETE'),
    CONSTRAINT certification_assessment_follows FOREIGN KEY (application_id, check_round, checked)
        REFERENCES certification_check (application_id, round, completeness)
        ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT certification_assessment_prepares CHECK (duty = 'PREPARE'),
    CONSTRAINT certification_assessment_official FOREIGN KEY (application_id, examiner, duty)
        REFERENCES certification_participation (application_id, official_id, duty)
        ON DELETE RESTRICT ON UPDATE RESTRICT
) ENGINE = InnoDB;

-- The decision of a round judges the assessment of the same round; it approves only a passed one, and only one is final.
CREATE TABLE certification_decision (
    application_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    round          INT NOT NULL,
    decided_by     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    duty           VARCHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'DECIDE',
    outcome        VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    needed_result  VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin AS (IF(outcome = 'APPROVED', 'PASS', NULL)) STORED,
    final          TINYINT AS (IF(outcome = 'RETURNED', NULL, 1)) STORED,
    reason         VARCHAR(2000),
    decided_at     DATETIME(3) NOT NULL,
    PRIMARY KEY (application_id, round),
    UNIQUE KEY certification_decision_outcome (application_id, round, outcome),
    UNIQUE KEY certification_decision_final (application_id, final),
    CONSTRAINT certification_decision_known_outcome CHECK (outcome IN ('APPROVED', 'RETURNED', 'REJECTED')),
    CONSTRAINT certification_decision_reason CHECK (outcome = 'APPROVED' OR reason IS NOT NULL),
    CONSTRAINT certification_decision_follows FOREIGN KEY (application_id, round)
        REFERENCES certification_assessment (application_id, round)
        ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT certification_decision_passed FOREIGN KEY (application_id, round, needed_result)
        REFERENCES certification_assessment (application_id, round, result)
        ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT certification_decision_decides CHECK (duty = 'DECIDE'),
    CONSTRAINT certification_decision_official FOREIGN KEY (application_id, decided_by, duty)
        REFERENCES certification_participation (application_id, official_id, duty)
        ON DELETE RESTRICT ON UPDATE RESTRICT
) ENGINE = InnoDB;
