-- What one official wants to see again by a day, found without reading what they want to see later.
CREATE INDEX inbox_follow_up_of_day ON inbox_follow_up (official_id, day, task_id);
