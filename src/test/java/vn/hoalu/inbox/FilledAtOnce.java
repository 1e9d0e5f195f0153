package vn.hoalu.inbox;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills the inbox without its triggers, which take ten minutes for a million rows, and then makes what they would have
 * made by one statement each. Nobody else may be at work.
 */
final class FilledAtOnce {
    private static final String NEW_TASKS = " FROM inbox_task WHERE active = TRUE AND candidate_group LIKE ?";

    private final JdbcTemplate owner;

    FilledAtOnce(JdbcTemplate owner) {
        this.owner = owner;
    }

    /** @param groups pattern of groups that only these rows have */
    void fill(String groups, Runnable rows) {
        List<String> triggers = owner.queryForList(
                "SELECT TRIGGER_NAME FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE()"
                        + " AND EVENT_OBJECT_TABLE IN ('inbox_task', 'inbox_case')",
                String.class);
        List<Map<String, Object>> made = triggers.stream()
                .map(name -> owner.queryForMap("SHOW CREATE TRIGGER " + name))
                .toList();
        triggers.forEach(name -> owner.execute("DROP TRIGGER " + name));
        rows.run();
        follow(groups);
        made.forEach(
                trigger -> owner.execute(trigger.get("SQL Original Statement").toString()));
    }

    private void follow(String groups) {
        owner.update(
                "INSERT IGNORE INTO inbox_kind SELECT DISTINCT candidate_group, kind, process_key, element, campaign"
                        + NEW_TASKS,
                groups);
        owner.update("INSERT IGNORE INTO inbox_place SELECT DISTINCT candidate_group, unit_code" + NEW_TASKS, groups);
        owner.update("DELETE FROM inbox_count WHERE candidate_group LIKE ?", groups);
        owner.update(
                "INSERT INTO inbox_count SELECT candidate_group, due_hour, 0, COUNT(*)" + NEW_TASKS + " GROUP BY 1, 2",
                groups);
        owner.update("""
                INSERT IGNORE INTO inbox_case_word
                WITH place AS (SELECT case_key, unit_code FROM inbox_task WHERE candidate_group LIKE ?
                                UNION SELECT case_key, SUBSTRING_INDEX(candidate_group, '@', -1) FROM inbox_task
                                       WHERE candidate_group LIKE ?)
                SELECT c.case_key, p.unit_code, SUBSTRING_INDEX(SUBSTRING_INDEX(c.search_words, ' ', n.seq), ' ', -1), FALSE,
                       c.search_text
                  FROM inbox_case c JOIN place p ON p.case_key = c.case_key
                  JOIN seq_1_to_9 n ON n.seq <= 1 + CHAR_LENGTH(c.search_words) - CHAR_LENGTH(REPLACE(c.search_words, ' ', ''))
                 WHERE c.search_words <> ''""", groups, groups);
    }
}
