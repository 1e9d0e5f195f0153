package vn.hoalu.inbox;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.workflow.Contention;

/**
 * Sums up what changes have appended to the counts of the groups. The numbers are right without it; it keeps them
 * few. Several nodes may do it at once: what one is at, the other leaves out.
 */
@Component
class SummingCounts {
    private static final int GROUPS = 500;
    private static final int ROWS = 1_000;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Contention contention;

    SummingCounts(JdbcClient jdbc, TransactionTemplate transaction, Contention contention) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.contention = contention;
    }

    private record Appended(int hour, BigDecimal id, int tasks) {}

    @Scheduled(fixedDelayString = "${hoalu.inbox.sum-counts-every:PT30S}", initialDelayString = "PT30S")
    void sum() {
        List<String> groups = Objects.requireNonNull(transaction.execute(status -> appendedTo()));
        groups.forEach(group -> contention.resolve(() -> transaction.executeWithoutResult(status -> sum(group))));
    }

    private List<String> appendedTo() {
        return jdbc.sql("SELECT DISTINCT candidate_group FROM inbox_count WHERE id > 0 LIMIT " + GROUPS)
                .query(String.class)
                .list();
    }

    private void sum(String group) {
        List<Appended> appended = jdbc.sql("SELECT due_hour, id, tasks FROM inbox_count"
                        + " WHERE candidate_group = ? AND id > 0 LIMIT " + ROWS + " FOR UPDATE SKIP LOCKED")
                .param(group)
                .query((row, number) -> new Appended(row.getInt(1), row.getBigDecimal(2), row.getInt(3)))
                .list();
        if (!appended.isEmpty()) {
            // In the order of the hours: two nodes must not wait for each other crosswise.
            appended.stream()
                    .collect(groupingBy(Appended::hour, TreeMap::new, summingInt(Appended::tasks)))
                    .forEach((hour, tasks) -> add(group, hour, tasks));
            remove(group, appended);
        }
    }

    private void add(String group, int hour, int tasks) {
        jdbc.sql("INSERT INTO inbox_count (candidate_group, due_hour, id, tasks) VALUES (?, ?, 0, ?)"
                        + " ON DUPLICATE KEY UPDATE tasks = tasks + VALUES(tasks)")
                .params(group, hour, tasks)
                .update();
        jdbc.sql("DELETE FROM inbox_count WHERE candidate_group = ? AND due_hour = ? AND id = 0 AND tasks = 0")
                .params(group, hour)
                .update();
    }

    private void remove(String group, List<Appended> appended) {
        jdbc.sql("DELETE FROM inbox_count WHERE candidate_group = :group AND due_hour IN (:hours) AND id IN (:ids)")
                .param("group", group)
                .param("hours", appended.stream().map(Appended::hour).distinct().toList())
                .param("ids", appended.stream().map(Appended::id).toList())
                .update();
    }
}
