-- One person has one duty in one application: that is what four eyes rests on. Every act below points with
-- (application, person, duty) at a row here, so a person who prepared cannot be written down as the one who decided.
-- Rows come before their application (foreign keys are checked at once), hence no foreign key to it.
CREATE TABLE certification_participation (
    application_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    official_id    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    duty           VARCHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- One applicant only: else a second one could take the first one's place.
    sole_applicant TINYINT AS (IF(duty = 'APPLY', 1, NULL)) STORED,
    PRIMARY KEY (application_id, official_id),
    UNIQUE KEY certification_participation_duty (application_id, official_id, duty),
    UNIQUE KEY certification_participation_applicant (application_id, sole_applicant),
    CONSTRAINT certification_participation_known_duty CHECK (duty IN ('APPLY', 'PREPARE', 'DECIDE'))
) ENGINE = InnoDB;

-- Proposed figures of the province: data, so that a decision of the Steering Committee needs no release.
CREATE TABLE certification_programme (
    programme       VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    passing_score   INT NOT NULL,
    validity_months INT NOT NULL,
    standing        VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    CONSTRAINT certification_programme_score CHECK (passing_score BETWEEN 0 AND 100),
    CONSTRAINT certification_programme_validity CHECK (validity_months > 0),
    CONSTRAINT certification_programme_standing CHECK (standing IN ('PROPOSED', 'CONFIRMED'))
) ENGINE = InnoDB;

INSERT INTO certification_programme (programme, passing_score, validity_months, standing)
VALUES ('BASIC', 50, 36, 'PROPOSED'),
       ('UNIVERSAL', 50, 36, 'PROPOSED');

CREATE TABLE certification_application (
    id              CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version         BIGINT NOT NULL,
    case_number     VARCHAR(32) NOT NULL,
    unit            VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    programme       VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    status          VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- The official's id where the applicant is one, else the application's own id: never empty, so that no update can
    -- make an applicant disappear.
    applicant_id    CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    applicant_duty  VARCHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'APPLY',
    applicant_kind  VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    applicant_name  VARCHAR(200) NOT NULL,
    birth_date      DATE NOT NULL,
    identity_hash   CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    identity_sealed VARBINARY(255) NOT NULL,
    email           VARCHAR(254),
    language        VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    school          VARCHAR(200),
    workplace       VARCHAR(200),
    presented       VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    consent_version VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    consent_at      DATETIME(3) NOT NULL,
    recorded_by     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    recorded_duty   VARCHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'PREPARE',
    recorded_at     DATETIME(3) NOT NULL,
    reason          VARCHAR(2000),
    UNIQUE KEY certification_application_number (case_number),
    KEY certification_application_identity (identity_hash, programme, status),
    CONSTRAINT certification_application_kind CHECK (applicant_kind IN ('CITIZEN', 'STUDENT', 'OFFICIAL')),
    CONSTRAINT certification_application_programme FOREIGN KEY (programme)
        REFERENCES certification_programme (programme),
    CONSTRAINT certification_application_applies CHECK (applicant_duty = 'APPLY'),
    CONSTRAINT certification_application_applicant FOREIGN KEY (id, applicant_id, applicant_duty)
        REFERENCES certification_participation (application_id, official_id, duty)
        ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT certification_application_prepares CHECK (recorded_duty = 'PREPARE'),
    CONSTRAINT certification_application_recorder FOREIGN KEY (id, recorded_by, recorded_duty)
        REFERENCES certification_participation (application_id, official_id, duty)
        ON DELETE RESTRICT ON UPDATE RESTRICT
) ENGINE = InnoDB;
