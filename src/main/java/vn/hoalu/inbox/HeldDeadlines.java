package vn.hoalu.inbox;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.base.OwnDeadlines;

/** Counts by their holders the open tasks that are due before the week is over. */
@Component
class HeldDeadlines implements OwnDeadlines {

    private static final String NUMBERS = """
            SELECT assignee, SUM(due_sort < :now), SUM(due_sort >= :now AND due_sort < :tomorrow),
                   SUM(due_sort >= :tomorrow)
              FROM inbox_task
             WHERE assignee > :behind AND active = TRUE AND due_sort < :monday
             GROUP BY assignee ORDER BY assignee LIMIT :most""";

    private final JdbcClient jdbc;

    HeldDeadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Numbers> behind(Optional<UUID> official, Instant now, int most) {
        return jdbc.sql(NUMBERS)
                .param("behind", official.map(UUID::toString).orElse(""))
                .param("now", moment(now))
                .param("tomorrow", end(InboxFilter.Due.TODAY, now))
                .param("monday", end(InboxFilter.Due.THIS_WEEK, now))
                .param("most", most)
                .query((row, number) ->
                        new Numbers(UUID.fromString(row.getString(1)), row.getLong(2), row.getLong(3), row.getLong(4)))
                .list();
    }

    private static LocalDateTime end(InboxFilter.Due due, Instant now) {
        return moment(DueRange.of(due, now).until().orElseThrow());
    }

    private static LocalDateTime moment(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
