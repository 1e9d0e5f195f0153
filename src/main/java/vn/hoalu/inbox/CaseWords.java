package vn.hoalu.inbox;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoalu.organization.Post;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.TaskEvent;
import vn.hoalu.workflow.TaskId;

/** The words by which cases are looked up; the database writes them, here they are compared and put right. */
@Component
class CaseWords {
    private final JdbcClient jdbc;

    CaseWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Word(String unit, String word, boolean ended, String text) {}

    private record Known(CaseKey caseKey, Word word) {}

    /** Those of these live tasks whose case is not found in its own unit or in the task's by just its words. */
    Set<TaskId> wrong(Collection<TaskEvent.Task> live, Map<CaseKey, InboxCase> cases) {
        if (cases.isEmpty()) {
            return Set.of();
        }
        Map<CaseKey, List<Known>> known = jdbc
                .sql("SELECT case_key, unit_code, word, ended, search_text FROM inbox_case_word"
                        + " WHERE case_key IN (:cases)")
                .param("cases", cases.keySet().stream().map(CaseKey::toString).toList())
                .query((row, number) -> new Known(
                        CaseKey.of(row.getString(1)),
                        new Word(row.getString(2), row.getString(3), row.getBoolean(4), row.getString(5))))
                .list()
                .stream()
                .collect(groupingBy(Known::caseKey));
        return live.stream()
                .filter(task -> cases.get(task.caseKey()) instanceof InboxCase about
                        && !expected(task, about)
                                .equals(of(task, about, known.getOrDefault(task.caseKey(), List.of()))))
                .map(TaskEvent.Task::id)
                .collect(toSet());
    }

    private static Set<Word> of(TaskEvent.Task task, InboxCase about, List<Known> known) {
        Set<String> units = units(task, about).collect(toSet());
        return known.stream()
                .map(Known::word)
                .filter(word -> units.contains(word.unit()))
                .collect(toSet());
    }

    private static Set<Word> expected(TaskEvent.Task task, InboxCase about) {
        return units(task, about)
                .flatMap(unit -> about.words().stream().map(word -> new Word(unit, word, false, about.searchText())))
                .collect(toSet());
    }

    private static Stream<String> units(TaskEvent.Task task, InboxCase about) {
        return Stream.of(
                        about.unitCode(),
                        Post.ofGroup(task.candidateGroup()).unit().value())
                .distinct();
    }

    /** A case in which somebody has something to do has not ended. */
    void rewrite(TaskEvent.Task task, Map<CaseKey, InboxCase> cases) {
        String key = task.caseKey().toString();
        InboxCase about = Objects.requireNonNull(cases.get(task.caseKey()));
        jdbc.sql("UPDATE inbox_case SET ended = FALSE WHERE case_key = ? AND ended = TRUE")
                .param(key)
                .update();
        units(task, about)
                .forEach(unit -> jdbc.sql("DELETE FROM inbox_case_word WHERE case_key = ? AND unit_code = ?")
                        .params(key, unit)
                        .update());
        expected(task, about)
                .forEach(word -> jdbc.sql("INSERT IGNORE INTO inbox_case_word VALUES (?, ?, ?, FALSE, ?)")
                        .params(key, word.unit(), word.word(), word.text())
                        .update());
    }
}
