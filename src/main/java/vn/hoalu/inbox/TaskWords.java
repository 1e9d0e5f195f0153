package vn.hoalu.inbox;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The words by which live tasks are looked up; the database writes them, here they are compared and put right. */
@Component
class TaskWords {
    private final JdbcClient jdbc;

    TaskWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Word(String task, String word) {}

    /** Those of these rows that are looked up by other words than they should be. */
    Set<InboxTask> wrong(Collection<InboxTask> rows) {
        if (rows.isEmpty()) {
            return Set.of();
        }
        Map<String, Set<String>> known = jdbc
                .sql("SELECT task_id, word FROM inbox_word WHERE task_id IN (:tasks)")
                .param("tasks", rows.stream().map(row -> row.id().value()).toList())
                .query((row, number) -> new Word(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(groupingBy(Word::task, mapping(Word::word, toSet())));
        return rows.stream()
                .filter(row ->
                        !row.wordsToFind().equals(known.getOrDefault(row.id().value(), Set.of())))
                .collect(toSet());
    }

    void rewrite(InboxTask row) {
        jdbc.sql("DELETE FROM inbox_word WHERE task_id = ?")
                .param(row.id().value())
                .update();
        row.wordsToFind()
                .forEach(word -> jdbc.sql("INSERT IGNORE INTO inbox_word VALUES (?, ?, ?)")
                        .params(row.post().asGroup(), word, row.id().value())
                        .update());
    }
}
