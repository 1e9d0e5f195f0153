-- Posts that came from the identity provider, apart from those given here: only these may go with a claim.
CREATE TABLE access_provider_post (
    official_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    role         VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unit_code    VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    confirmed_at DATETIME(3) NOT NULL,
    PRIMARY KEY (official_id, role, unit_code),
    KEY access_provider_post_confirmed (confirmed_at),
    CONSTRAINT access_provider_post_official FOREIGN KEY (official_id) REFERENCES organization_official (id)
) ENGINE = InnoDB;
