-- A unit is never deleted: merged or renamed, it gets a valid_to and its successor names it in predecessors.
CREATE TABLE organization_unit (
    code             VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind             VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name             VARCHAR(128)  NOT NULL,
    parent_code      VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL,
    valid_from       DATE          NOT NULL,
    valid_to         DATE          NULL,
    former_districts VARCHAR(255)  NOT NULL,
    former_province  VARCHAR(64)   NOT NULL,
    predecessors     VARCHAR(1000) NOT NULL,
    latitude         DECIMAL(8, 5) NULL,
    longitude        DECIMAL(8, 5) NULL,
    search_text      VARCHAR(128)  NOT NULL,
    PRIMARY KEY (code),
    KEY organization_unit_search (search_text),
    CONSTRAINT organization_unit_parent FOREIGN KEY (parent_code) REFERENCES organization_unit (code),
    CONSTRAINT organization_unit_span CHECK (valid_to IS NULL OR valid_to >= valid_from)
) ENGINE = InnoDB;

-- Only what differs from Monday to Friday. An UNCONFIRMED day counts for nothing until an administrator decides.
CREATE TABLE organization_calendar_day (
    day     DATE         NOT NULL,
    kind    VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    status  VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name_vi VARCHAR(128) NOT NULL,
    name_en VARCHAR(128) NOT NULL,
    name_ar VARCHAR(128) NOT NULL,
    note    VARCHAR(255) NOT NULL,
    PRIMARY KEY (day),
    CONSTRAINT organization_calendar_day_kind CHECK (kind IN ('HOLIDAY', 'WORKDAY')),
    CONSTRAINT organization_calendar_day_status CHECK (status IN ('CONFIRMED', 'PROJECTED', 'UNCONFIRMED'))
) ENGINE = InnoDB;
