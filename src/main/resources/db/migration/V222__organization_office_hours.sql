-- A unit without a row works as the nearest unit above it that has one, at last as the province.
CREATE TABLE organization_office_hours (
    unit_code        VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    morning_from     TIME NOT NULL,
    morning_until    TIME NOT NULL,
    afternoon_from   TIME NOT NULL,
    afternoon_until  TIME NOT NULL,
    reception_from   TIME NULL,
    reception_until  TIME NULL,
    reception_counts BOOLEAN NOT NULL DEFAULT FALSE,
    PRIMARY KEY (unit_code),
    CONSTRAINT organization_office_hours_unit FOREIGN KEY (unit_code) REFERENCES organization_unit (code),
    CONSTRAINT organization_office_hours_order CHECK (morning_from < morning_until
        AND morning_until <= afternoon_from AND afternoon_from < afternoon_until),
    CONSTRAINT organization_office_hours_reception CHECK (reception_from < reception_until
        OR reception_from IS NULL AND reception_until IS NULL AND NOT reception_counts)
) ENGINE = InnoDB;

INSERT INTO organization_office_hours (unit_code, morning_from, morning_until, afternoon_from, afternoon_until)
VALUES ('37', '07:30', '11:30', '13:30', '17:00');

CREATE TRIGGER organization_office_hours_added AFTER INSERT ON organization_office_hours FOR EACH ROW
    UPDATE organization_revision SET revision = UUID() WHERE id = 1;
CREATE TRIGGER organization_office_hours_changed AFTER UPDATE ON organization_office_hours FOR EACH ROW
    UPDATE organization_revision SET revision = UUID() WHERE id = 1;
CREATE TRIGGER organization_office_hours_removed AFTER DELETE ON organization_office_hours FOR EACH ROW
    UPDATE organization_revision SET revision = UUID() WHERE id = 1;
