-- The code is ours and is given once for ever; the state's number belongs to a unit only while the unit is valid.
ALTER TABLE organization_unit
    MODIFY kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- Empty where nobody has told us since when: of the communes before 2025-07-01 we only know that they ended.
    MODIFY valid_from DATE NULL,
    ADD COLUMN state_code VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER code,
    ADD KEY organization_unit_state_code (state_code);

UPDATE organization_unit SET state_code = code WHERE kind IN ('PROVINCE', 'COMMUNE', 'WARD');

-- What became of a unit. REST is the part that carries on what was left: open work and old files follow it.
CREATE TABLE organization_succession (
    predecessor VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    successor   VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_from  DATE NOT NULL,
    share       VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- 1 on the one successor that carries on: there is never a second one.
    heir        TINYINT AS (IF(share = 'PART', NULL, 1)) STORED,
    PRIMARY KEY (predecessor, successor),
    UNIQUE KEY organization_succession_heir (predecessor, heir),
    KEY organization_succession_successor (successor),
    CONSTRAINT organization_succession_share CHECK (share IN ('WHOLE', 'REST', 'PART')),
    CONSTRAINT organization_succession_predecessor FOREIGN KEY (predecessor) REFERENCES organization_unit (code),
    CONSTRAINT organization_succession_new FOREIGN KEY (successor) REFERENCES organization_unit (code)
) ENGINE = InnoDB;

-- Under which unit another one lay until a day, so that old boundaries can be read below the communes, too.
CREATE TABLE organization_former_parent (
    unit_code   VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_to    DATE NOT NULL,
    parent_code VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (unit_code, valid_to),
    CONSTRAINT organization_former_parent_unit FOREIGN KEY (unit_code) REFERENCES organization_unit (code),
    CONSTRAINT organization_former_parent_parent FOREIGN KEY (parent_code) REFERENCES organization_unit (code)
) ENGINE = InnoDB;

-- A new random value with every change of a unit, in the change's transaction: nodes keep the units by it.
CREATE TABLE organization_unit_revision (
    id       TINYINT NOT NULL,
    revision CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT organization_unit_revision_one CHECK (id = 1)
) ENGINE = InnoDB;

INSERT INTO organization_unit_revision (id, revision) VALUES (1, UUID());
