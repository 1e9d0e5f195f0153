package vn.hoalu.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets drafts that nobody comes back for. Those of live tasks stay; the words of somebody whom a colleague forestalled
 * stay for a week, what was never sent at all for a month.
 */
@Component
class DraftPurge {

    private static final Duration AFTER_THE_TASK = Duration.ofDays(7);
    private static final Duration NEVER_SENT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    DraftPurge(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT7M")
    @Transactional
    public void purge() {
        jdbc.sql("""
                DELETE d FROM inbox_draft d LEFT JOIN inbox_task t ON t.task_id = SUBSTRING(d.place, 6)
                 WHERE d.place LIKE 'task:%' AND d.saved_at < :before
                   AND (t.task_id IS NULL OR t.state NOT IN ('OPEN', 'CLAIMED') AND t.done_at < :before)""").param("before", before(AFTER_THE_TASK)).update();
        jdbc.sql("DELETE FROM inbox_draft WHERE place NOT LIKE 'task:%' AND saved_at < :before")
                .param("before", before(NEVER_SENT))
                .update();
    }

    private LocalDateTime before(Duration age) {
        return LocalDateTime.ofInstant(clock.instant().minus(age), ZoneOffset.UTC);
    }
}
