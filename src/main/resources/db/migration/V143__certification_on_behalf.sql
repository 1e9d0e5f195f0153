-- A deputy's act binds two persons to the duty: the one who acted and the one in whose name. The second foreign key is
-- as hard as the first, so that nobody decides through a deputy what they have prepared, applied for, or prepared through one.
ALTER TABLE certification_application
    ADD COLUMN recorded_for CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER recorded_by,
    ADD CONSTRAINT certification_application_recorded_for FOREIGN KEY (id, recorded_for, recorded_duty)
        REFERENCES certification_participation (application_id, official_id, duty)
        ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE certification_check
    ADD COLUMN on_behalf_of CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER checked_by,
    ADD CONSTRAINT certification_check_behalf FOREIGN KEY (application_id, on_behalf_of, duty)
        REFERENCES certification_participation (application_id, official_id, duty)
        ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE certification_supplement
    ADD COLUMN on_behalf_of CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER supplied_to,
    ADD CONSTRAINT certification_supplement_behalf FOREIGN KEY (application_id, on_behalf_of, duty)
        REFERENCES certification_participation (application_id, official_id, duty)
        ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE certification_assessment
    ADD COLUMN on_behalf_of CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER examiner,
    ADD CONSTRAINT certification_assessment_behalf FOREIGN KEY (application_id, on_behalf_of, duty)
        REFERENCES certification_participation (application_id, official_id, duty)
        ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE certification_decision
    ADD COLUMN on_behalf_of CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER decided_by,
    ADD CONSTRAINT certification_decision_behalf FOREIGN KEY (application_id, on_behalf_of, duty)
        REFERENCES certification_participation (application_id, official_id, duty)
        ON DELETE RESTRICT ON UPDATE RESTRICT;
