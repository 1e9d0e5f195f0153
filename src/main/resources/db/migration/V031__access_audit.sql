CREATE TABLE access_audit (
    id          BIGINT      NOT NULL AUTO_INCREMENT,
    official_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    act         VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject     VARCHAR(128) NOT NULL,
    at          DATETIME(3) NOT NULL,
    request_id  VARCHAR(64) NULL,
    PRIMARY KEY (id),
    KEY access_audit_official (official_id, at),
    KEY access_audit_subject (subject, at)
) ENGINE = InnoDB;

CREATE TRIGGER access_audit_unchanged BEFORE UPDATE ON access_audit FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'access_audit is append-only';

CREATE TRIGGER access_audit_kept BEFORE DELETE ON access_audit FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'access_audit is append-only';

-- Proof that the identity numbers in this database were sealed with the key this program was started with.
CREATE TABLE access_vault_key (
    id    TINYINT  NOT NULL,
    proof CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT access_vault_key_one CHECK (id = 1)
) ENGINE = InnoDB;
