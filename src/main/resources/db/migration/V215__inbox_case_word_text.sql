-- Beside each word stands the whole text of its case: whether the other words are in it is read from the one index, and
-- not from the case of each candidate.
DROP TRIGGER inbox_case_told;
DROP TRIGGER inbox_case_retold;
DROP TRIGGER inbox_task_entered;
DROP TRIGGER inbox_task_moved;

ALTER TABLE inbox_case_word
    ADD COLUMN search_text VARCHAR(400) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '',
    DROP KEY inbox_case_word_found;
UPDATE inbox_case_word w JOIN inbox_case c ON c.case_key = w.case_key SET w.search_text = c.search_text;
ALTER TABLE inbox_case_word ADD KEY inbox_case_word_found (unit_code, ended, word, case_key, search_text);

CREATE TRIGGER inbox_case_told AFTER INSERT ON inbox_case FOR EACH ROW
BEGIN
    DECLARE rest VARCHAR(400) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NEW.search_words;
    WHILE rest <> '' DO
        INSERT IGNORE INTO inbox_case_word
            VALUES (NEW.case_key, NEW.unit_code, LEFT(SUBSTRING_INDEX(rest, ' ', 1), 40), NEW.ended, NEW.search_text);
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
    IF OLD.search_words <> NEW.search_words OR OLD.search_text <> NEW.search_text THEN
        FOR place IN (SELECT NEW.unit_code AS unit_code
                       UNION SELECT unit_code FROM inbox_case_word WHERE case_key = NEW.case_key) DO
            DELETE FROM inbox_case_word WHERE case_key = NEW.case_key AND unit_code = place.unit_code;
            SET rest = NEW.search_words;
            WHILE rest <> '' DO
                INSERT IGNORE INTO inbox_case_word
                    VALUES (NEW.case_key, place.unit_code, LEFT(SUBSTRING_INDEX(rest, ' ', 1), 40), NEW.ended, NEW.search_text);
                SET rest = SUBSTRING(rest, CHAR_LENGTH(SUBSTRING_INDEX(rest, ' ', 1)) + 2);
            END WHILE;
        END FOR;
    END IF;
END//
DELIMITER ;

CREATE TRIGGER inbox_task_entered AFTER INSERT ON inbox_task FOR EACH ROW
BEGIN
    DECLARE place VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin
        DEFAULT SUBSTRING_INDEX(NEW.candidate_group, '@', -1);
    DECLARE gone BOOLEAN DEFAULT FALSE;
    DECLARE about VARCHAR(400) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT '';
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
            SET about = COALESCE((SELECT search_text FROM inbox_case WHERE case_key = NEW.case_key), '');
            WHILE rest <> '' DO
                INSERT IGNORE INTO inbox_case_word
                    VALUES (NEW.case_key, place, LEFT(SUBSTRING_INDEX(rest, ' ', 1), 40), gone, about);
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
    DECLARE about VARCHAR(400) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT '';
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
            SET about = COALESCE((SELECT search_text FROM inbox_case WHERE case_key = NEW.case_key), '');
            WHILE rest <> '' DO
                INSERT IGNORE INTO inbox_case_word
                    VALUES (NEW.case_key, place, LEFT(SUBSTRING_INDEX(rest, ' ', 1), 40), gone, about);
                SET rest = SUBSTRING(rest, CHAR_LENGTH(SUBSTRING_INDEX(rest, ' ', 1)) + 2);
            END WHILE;
        END IF;
    END IF;
END;

-- Of a case each task of mine is sought: its group and when it is due stand in the index, the row need not be read for them.
ALTER TABLE inbox_task
    DROP KEY inbox_task_of_case,
    ADD KEY inbox_task_of_case (case_key, active, candidate_group, due_sort, task_id);
