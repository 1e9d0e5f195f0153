-- The inbox's small tables follow its rows here and not in the program: they are right whoever writes, and cost no
-- statement of their own.

-- Written out twice and not called: a procedure costs more than what it does. Nothing is INSERT ... SELECT: its rows
-- would be counted among those the program's own statement has changed. A kind or place that is known locks nothing.
CREATE TRIGGER inbox_task_entered AFTER INSERT ON inbox_task FOR EACH ROW
BEGIN
    DECLARE rest VARCHAR(400) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NEW.search_words;
    IF NEW.active THEN
        INSERT INTO inbox_count VALUES (NEW.candidate_group, NEW.due_hour, UUID_SHORT(), 1);
        IF NOT EXISTS (SELECT 1 FROM inbox_kind WHERE candidate_group = NEW.candidate_group AND kind = NEW.kind) THEN
            INSERT IGNORE INTO inbox_kind
                VALUES (NEW.candidate_group, NEW.kind, NEW.process_key, NEW.element, NEW.campaign);
        END IF;
        IF NOT EXISTS (SELECT 1 FROM inbox_place
                        WHERE candidate_group = NEW.candidate_group AND unit_code = NEW.unit_code) THEN
            INSERT IGNORE INTO inbox_place VALUES (NEW.candidate_group, NEW.unit_code);
        END IF;
        WHILE rest <> '' DO
            INSERT IGNORE INTO inbox_word
                VALUES (NEW.candidate_group, LEFT(SUBSTRING_INDEX(rest, ' ', 1), 40), NEW.task_id);
            SET rest = SUBSTRING(rest, CHAR_LENGTH(SUBSTRING_INDEX(rest, ' ', 1)) + 2);
        END WHILE;
    END IF;
END;

CREATE TRIGGER inbox_task_moved AFTER UPDATE ON inbox_task FOR EACH ROW
BEGIN
    DECLARE rest VARCHAR(400) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NEW.search_words;
    IF OLD.active <> NEW.active OR OLD.candidate_group <> NEW.candidate_group OR OLD.due_sort <> NEW.due_sort THEN
        IF OLD.active THEN
            INSERT INTO inbox_count VALUES (OLD.candidate_group, OLD.due_hour, UUID_SHORT(), -1);
        END IF;
        IF NEW.active THEN
            INSERT INTO inbox_count VALUES (NEW.candidate_group, NEW.due_hour, UUID_SHORT(), 1);
        END IF;
    END IF;
    IF OLD.active <> NEW.active OR OLD.candidate_group <> NEW.candidate_group
       OR OLD.search_words <> NEW.search_words THEN
        DELETE FROM inbox_word WHERE task_id = NEW.task_id;
        IF NEW.active THEN
            WHILE rest <> '' DO
                INSERT IGNORE INTO inbox_word
                    VALUES (NEW.candidate_group, LEFT(SUBSTRING_INDEX(rest, ' ', 1), 40), NEW.task_id);
                SET rest = SUBSTRING(rest, CHAR_LENGTH(SUBSTRING_INDEX(rest, ' ', 1)) + 2);
            END WHILE;
        END IF;
    END IF;
    IF NEW.active AND (NOT OLD.active OR OLD.candidate_group <> NEW.candidate_group OR OLD.kind <> NEW.kind
                       OR OLD.unit_code <> NEW.unit_code) THEN
        IF NOT EXISTS (SELECT 1 FROM inbox_kind WHERE candidate_group = NEW.candidate_group AND kind = NEW.kind) THEN
            INSERT IGNORE INTO inbox_kind
                VALUES (NEW.candidate_group, NEW.kind, NEW.process_key, NEW.element, NEW.campaign);
        END IF;
        IF NOT EXISTS (SELECT 1 FROM inbox_place
                        WHERE candidate_group = NEW.candidate_group AND unit_code = NEW.unit_code) THEN
            INSERT IGNORE INTO inbox_place VALUES (NEW.candidate_group, NEW.unit_code);
        END IF;
    END IF;
END;

CREATE TRIGGER inbox_task_left AFTER DELETE ON inbox_task FOR EACH ROW
BEGIN
    IF OLD.active THEN
        INSERT INTO inbox_count VALUES (OLD.candidate_group, OLD.due_hour, UUID_SHORT(), -1);
        DELETE FROM inbox_word WHERE task_id = OLD.task_id;
    END IF;
END;

INSERT INTO inbox_count
    SELECT candidate_group, due_hour, 0, COUNT(*) FROM inbox_task WHERE active = TRUE GROUP BY 1, 2;

INSERT IGNORE INTO inbox_word
    WITH RECURSIVE n AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM n WHERE n < 200)
    SELECT t.candidate_group, LEFT(SUBSTRING_INDEX(SUBSTRING_INDEX(t.search_words, ' ', n.n), ' ', -1), 40), t.task_id
      FROM inbox_task t JOIN n ON n.n <= 1 + CHAR_LENGTH(t.search_words) - CHAR_LENGTH(REPLACE(t.search_words, ' ', ''))
     WHERE t.active = TRUE AND t.search_words <> '';
