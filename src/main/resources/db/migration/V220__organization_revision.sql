-- The calendar is kept in memory as the units are, by the same revision; also who changes a day by hand changes it.
RENAME TABLE organization_unit_revision TO organization_revision;

CREATE TRIGGER organization_calendar_day_added AFTER INSERT ON organization_calendar_day FOR EACH ROW
    UPDATE organization_revision SET revision = UUID() WHERE id = 1;
CREATE TRIGGER organization_calendar_day_changed AFTER UPDATE ON organization_calendar_day FOR EACH ROW
    UPDATE organization_revision SET revision = UUID() WHERE id = 1;
CREATE TRIGGER organization_calendar_day_removed AFTER DELETE ON organization_calendar_day FOR EACH ROW
    UPDATE organization_revision SET revision = UUID() WHERE id = 1;
