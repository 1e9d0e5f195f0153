-- Why somebody took personal data out of the system; the audit log's entry has this id as its subject.
CREATE TABLE access_export (
    id          CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    official_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    what        VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason      VARCHAR(1000) NOT NULL,
    at          DATETIME(3) NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB;

CREATE TRIGGER access_export_unchanged BEFORE UPDATE ON access_export FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'access_export is append-only';

CREATE TRIGGER access_export_kept BEFORE DELETE ON access_export FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'access_export is append-only';
