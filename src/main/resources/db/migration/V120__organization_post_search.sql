-- People of a role, whatever the unit; and a person's posts in the order of their time.
ALTER TABLE organization_post
    ADD KEY organization_post_role (role, official_id);
