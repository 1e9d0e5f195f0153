-- By how many working days a deadline was extended: its end is counted again from these when the calendar changes.
ALTER TABLE escalation_escalation ADD COLUMN extended_days INT NULL;
