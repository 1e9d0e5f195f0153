-- The words by which a case is found are the case's: written once when it is told of, and not at each of its tasks. A case
-- is found in its own unit and in each unit whose groups have or had a task of it; ended ones stand apart, so that five
-- years of them are in no official's way.
DROP TRIGGER inbox_task_entered;
DROP TRIGGER inbox_task_moved;
DROP TRIGGER inbox_task_left;
DROP TABLE inbox_word;

ALTER TABLE inbox_task DROP COLUMN search_words;
ALTER TABLE inbox_case ADD COLUMN ended BOOLEAN NOT NULL DEFAULT FALSE;

UPDATE inbox_case c JOIN casefile_case f ON f.case_key = c.case_key SET c.ended = TRUE WHERE f.closed_at IS NOT NULL;

-- A word that every second person has is not among them.
CREATE TABLE inbox_case_word (
    case_key  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unit_code VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    word      VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    ended     BOOLEAN NOT NULL,
    PRIMARY KEY (case_key, unit_code, word),
    KEY inbox_case_word_found (unit_code, ended, word, case_key)
);

INSERT IGNORE INTO inbox_case_word
    WITH RECURSIVE n AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM n WHERE n < 200),
         place AS (SELECT case_key, unit_code FROM inbox_case
                    UNION SELECT case_key, SUBSTRING_INDEX(candidate_group, '@', -1) FROM inbox_task)
    SELECT c.case_key, p.unit_code, LEFT(SUBSTRING_INDEX(SUBSTRING_INDEX(c.search_words, ' ', n.n), ' ', -1), 40), c.ended
      FROM inbox_case c JOIN place p ON p.case_key = c.case_key
      JOIN n ON n.n <= 1 + CHAR_LENGTH(c.search_words) - CHAR_LENGTH(REPLACE(c.search_words, ' ', ''))
     WHERE c.search_words <> '';

-- As before written out and not called, and nothing is INSERT ... SELECT or SELECT ... INTO: their rows would be counted
-- among those that the program's own statement has changed.
CREATE TRIGGER inbox_case_told AFTER INSERT ON inbox_case FOR EACH ROW
BEGIN
    DECLARE rest VARCHAR(400) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NEW.search_words;
    WHILE rest <> '' DO
        INSERT IGNORE INTO inbox_case_word
            VALUES (NEW.case_key, NEW.unit_code, LEFT(SUBSTRING_INDEX(rest, ' ', 1), 40), NEW.ended);
        SET rest = SUBSTRING(rest, CHAR_LENGTH(SUBSTRING_INDEX(rest, ' ', 1)) + 2);
    END WHILE;
END;

DELIMITER //
CREATE TRIGGER inbox_case_retold AFTER UPDATE ON inbox_case FOR EACH ROW
BEGIN
    DECLARE rest VARCHAR(400) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
    IF OLD.ended <> NEW.ended THEN
        UPDATE inbox_case_word SET ended = NEW.ended WHERE case_key = NEW.case_key;
    END IF;
    -- Where a group of the new unit has had a task of it, it is found there already.
    IF OLD.unit_code <> NEW.unit_code THEN
        UPDATE IGNORE inbox_case_word SET unit_code = NEW.unit_code
         WHERE case_key = NEW.case_key AND unit_code = OLD.unit_code;
        DELETE FROM inbox_case_word WHERE case_key = NEW.case_key AND unit_code = OLD.unit_code;
    END IF;
    IF OLD.search_words <> NEW.search_words THEN
        FOR place IN (SELECT NEW.unit_code AS unit_code
                       UNION SELECT unit_code FROM inbox_case_word WHERE case_key = NEW.case_key) DO
            DELETE FROM inbox_case_word WHERE case_key = NEW.case_key AND unit_code = place.unit_code;
            SET rest = NEW.search_words;
            WHILE rest <> '' DO
                INSERT IGNORE INTO inbox_case_word
                    VALUES (NEW.case_key, place.unit_code, LEFT(SUBSTRING_INDEX(rest, ' ', 1), 40), NEW.ended);
                SET rest = SUBSTRING(rest, CHAR_LENGTH(SUBSTRING_INDEX(rest, ' ', 1)) + 2);
            END WHILE;
        END FOR;
    END IF;
END//
DELIMITER ;

CREATE TRIGGER inbox_case_forgotten AFTER DELETE ON inbox_case FOR EACH ROW
    DELETE FROM inbox_case_word WHERE case_key = OLD.case_key;

CREATE TRIGGER inbox_task_entered AFTER INSERT ON inbox_task FOR EACH ROW
BEGIN
    DECLARE place VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin
        DEFAULT SUBSTRING_INDEX(NEW.candidate_group, '@', -1);
    DECLARE gone BOOLEAN DEFAULT FALSE;
    DECLARE rest VARCHAR(400) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT '';
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
        IF place <> NEW.unit_code AND NOT EXISTS (SELECT 1 FROM inbox_case_word
                                                   WHERE case_key = NEW.case_key AND unit_code = place) THEN
            SET rest = COALESCE((SELECT search_words FROM inbox_case WHERE case_key = NEW.case_key), '');
            SET gone = COALESCE((SELECT ended FROM inbox_case WHERE case_key = NEW.case_key), FALSE);
            WHILE rest <> '' DO
                INSERT IGNORE INTO inbox_case_word
                    VALUES (NEW.case_key, place, LEFT(SUBSTRING_INDEX(rest, ' ', 1), 40), gone);
                SET rest = SUBSTRING(rest, CHAR_LENGTH(SUBSTRING_INDEX(rest, ' ', 1)) + 2);
            END WHILE;
        END IF;
    END IF;
END;

CREATE TRIGGER inbox_task_moved AFTER UPDATE ON inbox_task FOR EACH ROW
BEGIN
    DECLARE place VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin
        DEFAULT SUBSTRING_INDEX(NEW.candidate_group, '@', -1);
    DECLARE gone BOOLEAN DEFAULT FALSE;
    DECLARE rest VARCHAR(400) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT '';
    IF OLD.active <> NEW.active OR OLD.candidate_group <> NEW.candidate_group OR OLD.due_sort <> NEW.due_sort THEN
        IF OLD.active THEN
            INSERT INTO inbox_count VALUES (OLD.candidate_group, OLD.due_hour, UUID_SHORT(), -1);
        END IF;
        IF NEW.active THEN
            INSERT INTO inbox_count VALUES (NEW.candidate_group, NEW.due_hour, UUID_SHORT(), 1);
        END IF;
    END IF;
    IF NEW.active AND (NOT OLD.active OR OLD.candidate_group <> NEW.candidate_group OR OLD.kind <> NEW.kind
                       OR OLD.unit_code <> NEW.unit_code OR OLD.case_key <> NEW.case_key) THEN
        IF NOT EXISTS (SELECT 1 FROM inbox_kind WHERE candidate_group = NEW.candidate_group AND kind = NEW.kind) THEN
            INSERT IGNORE INTO inbox_kind
                VALUES (NEW.candidate_group, NEW.kind, NEW.process_key, NEW.element, NEW.campaign);
        END IF;
        IF NOT EXISTS (SELECT 1 FROM inbox_place
                        WHERE candidate_group = NEW.candidate_group AND unit_code = NEW.unit_code) THEN
            INSERT IGNORE INTO inbox_place VALUES (NEW.candidate_group, NEW.unit_code);
        END IF;
        IF place <> NEW.unit_code AND NOT EXISTS (SELECT 1 FROM inbox_case_word
                                                   WHERE case_key = NEW.case_key AND unit_code = place) THEN
            SET rest = COALESCE((SELECT search_words FROM inbox_case WHERE case_key = NEW.case_key), '');
            SET gone = COALESCE((SELECT ended FROM inbox_case WHERE case_key = NEW.case_key), FALSE);
            WHILE rest <> '' DO
                INSERT IGNORE INTO inbox_case_word
                    VALUES (NEW.case_key, place, LEFT(SUBSTRING_INDEX(rest, ' ', 1), 40), gone);
                SET rest = SUBSTRING(rest, CHAR_LENGTH(SUBSTRING_INDEX(rest, ' ', 1)) + 2);
            END WHILE;
        END IF;
    END IF;
END;

CREATE TRIGGER inbox_task_left AFTER DELETE ON inbox_task FOR EACH ROW
BEGIN
    IF OLD.active THEN
        INSERT INTO inbox_count VALUES (OLD.candidate_group, OLD.due_hour, UUID_SHORT(), -1);
    END IF;
END;
