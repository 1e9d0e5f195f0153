package vn.hoalu.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.workflow.ProcessKey;
import vn.hoalu.workflow.TaskId;

/**
 * Asks the database once a second for a whole node, and only while somebody listens. The look reaches back further than
 * the last one did: a transaction may be committed a while after it has written.
 */
@Component
class PolledNews implements InboxNews {
    private static final Logger LOG = LoggerFactory.getLogger(PolledNews.class);
    private static final int MOST = 500;

    private static final String COLUMNS = """
            t.task_id, t.candidate_group, t.assignee, t.held_for, t.done_by, t.state, t.process_key, t.element,
            t.unit_code, t.created_at >= UTC_TIMESTAMP(3) - INTERVAL 60 SECOND AND t.version <= 1 AS fresh""";

    private static final String LATELY = """
            (SELECT %1$s, t.changed_at AS at FROM inbox_task t
              WHERE t.changed_at >= CURRENT_TIMESTAMP(3) - INTERVAL 6 SECOND ORDER BY t.changed_at DESC LIMIT :most)
            UNION ALL
            (SELECT %1$s, p.changed_at AS at FROM inbox_presence p JOIN inbox_task t ON t.task_id = p.task_id
              WHERE p.changed_at >= UTC_TIMESTAMP(3) - INTERVAL 6 SECOND ORDER BY p.changed_at DESC LIMIT :most)""".formatted(COLUMNS);

    /** A change, and what tells it from an earlier one of the same task. */
    private record Seen(InboxChange change, String occasion) {}

    private final JdbcClient jdbc;
    private final List<Consumer<List<InboxChange>>> listeners = new CopyOnWriteArrayList<>();
    private Set<String> told = Set.of();

    PolledNews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Runnable subscribe(Consumer<List<InboxChange>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Scheduled(fixedDelayString = "${hoalu.inbox.news-every:PT1S}")
    @Transactional(readOnly = true)
    public synchronized void look() {
        if (listeners.isEmpty()) {
            return;
        }
        List<Seen> seen =
                jdbc.sql(LATELY).param("most", MOST).query(PolledNews::seen).list();
        List<InboxChange> news = seen.stream()
                .filter(each -> !told.contains(each.occasion()))
                .map(Seen::change)
                .toList();
        told = seen.stream().map(Seen::occasion).collect(Collectors.toSet());
        if (!news.isEmpty()) {
            listeners.forEach(listener -> tell(listener, news));
        }
    }

    // One screen that fails must not keep the others waiting.
    private static void tell(Consumer<List<InboxChange>> listener, List<InboxChange> news) {
        try {
            listener.accept(news);
        } catch (RuntimeException fault) {
            LOG.warn("A screen could not be told what has changed", fault);
        }
    }

    private static Seen seen(ResultSet row, int number) throws SQLException {
        TaskId task = new TaskId(row.getString("task_id"));
        InboxChange change = new InboxChange(
                task,
                row.getString("candidate_group"),
                Stream.of("assignee", "held_for", "done_by")
                        .flatMap(column -> official(row, column).stream())
                        .collect(Collectors.toSet()),
                row.getBoolean("fresh"),
                TaskState.valueOf(row.getString("state")),
                new InboxStep(new ProcessKey(row.getString("process_key")), row.getString("element")),
                row.getString("unit_code"),
                official(row, "assignee"));
        return new Seen(change, task + " " + row.getString("at"));
    }

    private static Optional<OfficialId> official(ResultSet row, String column) {
        try {
            return Optional.ofNullable(row.getString(column)).map(OfficialId::of);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
