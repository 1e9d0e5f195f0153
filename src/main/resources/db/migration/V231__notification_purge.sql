-- Lines that are let go: read ones earlier than unread ones, the oldest first.
ALTER TABLE notification_line ADD KEY notification_line_old (unread, created_at);

ALTER TABLE notification_day ADD KEY notification_day_old (day);
