-- The day on which an official wants to see a task again; nobody else's business.
CREATE TABLE inbox_follow_up (
    official_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    task_id     VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    day         DATE NOT NULL,
    PRIMARY KEY (official_id, task_id),
    KEY inbox_follow_up_of_task (task_id)
);

-- How an official likes the inbox, and where they were in it last; the place may hold words searched for.
CREATE TABLE inbox_preference (
    official_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    single_keys  BOOLEAN NOT NULL DEFAULT TRUE,
    place_sealed VARBINARY(2000) NULL,
    first_view   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    PRIMARY KEY (official_id)
);

-- A list an official has kept under a name. Its query is in keys of the business; words searched for may be a name.
CREATE TABLE inbox_view (
    id            CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_id      CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name          VARCHAR(80) NOT NULL,
    query         VARCHAR(700) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unit_code     VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL,
    search_sealed VARBINARY(1000) NULL,
    shared_group  VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NULL,
    created_at    DATETIME(3) NOT NULL,
    removed_at    DATETIME(3) NULL,
    version       INT NOT NULL,
    PRIMARY KEY (id),
    KEY inbox_view_of_owner (owner_id, removed_at),
    KEY inbox_view_of_group (shared_group, removed_at),
    KEY inbox_view_of_unit (unit_code)
);

CREATE TABLE inbox_view_pin (
    official_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    view_id     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (official_id, view_id),
    KEY inbox_view_pin_of_view (view_id)
);
