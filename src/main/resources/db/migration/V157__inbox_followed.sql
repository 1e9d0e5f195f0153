-- The inbox's small tables follow its rows here and not in the program: they are right whoever writes, and cost no
-- statement of their own.

CREATE FUNCTION inbox_due_hour(due DATETIME(3)) RETURNS INT DETERMINISTIC NO SQL
    RETURN TIMESTAMPDIFF(HOUR, TIMESTAMP'2000-01-01 00:00:00', due - INTERVAL 1000 MICROSECOND) + 1;

CREATE PROCEDURE inbox_enter(the_task VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
                             the_group VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin,
                             the_words VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin)
BEGIN
    DECLARE rest VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT the_words;
    WHILE rest <> '' DO
        INSERT IGNORE INTO inbox_word VALUES (the_group, LEFT(SUBSTRING_INDEX(rest, ' ', 1), 40), the_task);
        SET rest = SUBSTRING(rest, CHAR_LENGTH(SUBSTRING_INDEX(rest, ' ', 1)) + 2);
    END WHILE;
END;

-- Looked up before, so that it locks nothing that is there. No INSERT ... SELECT: it would count among the rows that the
-- program believes its own statement to have changed.
CREATE PROCEDURE inbox_know(the_group VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin,
                            the_kind BIGINT UNSIGNED,
                            the_process VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
                            the_element VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
                            the_campaign VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
                            the_unit VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
    IF NOT EXISTS (SELECT 1 FROM inbox_kind WHERE candidate_group = the_group AND kind = the_kind) THEN
        INSERT IGNORE INTO inbox_kind VALUES (the_group, the_kind, the_process, the_element, the_campaign);
    END IF;
    IF NOT EXISTS (SELECT 1 FROM inbox_place WHERE candidate_group = the_group AND unit_code = the_unit) THEN
        INSERT IGNORE INTO inbox_place VALUES (the_group, the_unit);
    END IF;
END;

CREATE TRIGGER inbox_task_entered AFTER INSERT ON inbox_task FOR EACH ROW
BEGIN
    IF NEW.active THEN
        INSERT INTO inbox_count VALUES (NEW.candidate_group, inbox_due_hour(NEW.due_sort), UUID_SHORT(), 1);
        CALL inbox_know(NEW.candidate_group, NEW.kind, NEW.process_key, NEW.element, NEW.campaign, NEW.unit_code);
        CALL inbox_enter(NEW.task_id, NEW.candidate_group, NEW.search_words);
    END IF;
END;

CREATE TRIGGER inbox_task_moved AFTER UPDATE ON inbox_task FOR EACH ROW
BEGIN
    IF OLD.active <> NEW.active OR OLD.candidate_group <> NEW.candidate_group OR OLD.due_sort <> NEW.due_sort THEN
        IF OLD.active THEN
            INSERT INTO inbox_count VALUES (OLD.candidate_group, inbox_due_hour(OLD.due_sort), UUID_SHORT(), -1);
        END IF;
        IF NEW.active THEN
            INSERT INTO inbox_count VALUES (NEW.candidate_group, inbox_due_hour(NEW.due_sort), UUID_SHORT(), 1);
        END IF;
    END IF;
    IF OLD.active <> NEW.active OR OLD.candidate_group <> NEW.candidate_group OR OLD.search_words <> NEW.search_words THEN
        DELETE FROM inbox_word WHERE task_id = NEW.task_id;
        IF NEW.active THEN
            CALL inbox_enter(NEW.task_id, NEW.candidate_group, NEW.search_words);
        END IF;
    END IF;
    IF NEW.active AND (NOT OLD.active OR OLD.candidate_group <> NEW.candidate_group OR OLD.kind <> NEW.kind
                       OR OLD.unit_code <> NEW.unit_code) THEN
        CALL inbox_know(NEW.candidate_group, NEW.kind, NEW.process_key, NEW.element, NEW.campaign, NEW.unit_code);
    END IF;
END;

CREATE TRIGGER inbox_task_left AFTER DELETE ON inbox_task FOR EACH ROW
BEGIN
    IF OLD.active THEN
        INSERT INTO inbox_count VALUES (OLD.candidate_group, inbox_due_hour(OLD.due_sort), UUID_SHORT(), -1);
        DELETE FROM inbox_word WHERE task_id = OLD.task_id;
    END IF;
END;

INSERT INTO inbox_count
    SELECT candidate_group, inbox_due_hour(due_sort), 0, COUNT(*) FROM inbox_task WHERE active = TRUE GROUP BY 1, 2;

-- The old rows' words, whole: which of them many people have, only the program says.
INSERT IGNORE INTO inbox_word
    SELECT t.candidate_group, LEFT(SUBSTRING_INDEX(SUBSTRING_INDEX(TRIM(t.search_text), ' ', n.n), ' ', -1), 40), t.task_id
      FROM inbox_task t
      JOIN (SELECT 1 n UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5 UNION ALL SELECT 6
            UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9 UNION ALL SELECT 10) n
     WHERE t.active = TRUE;
