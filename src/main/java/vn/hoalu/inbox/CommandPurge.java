package vn.hoalu.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets commands of which no second arrival comes any more; else their table would grow for ever. */
@Component
class CommandPurge {

    private static final Duration KEPT = Duration.ofDays(90);

    // As many as are given in the busiest hour; a long delete would hold up whoever gives one.
    private static final int AT_ONCE = 20_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    CommandPurge(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT9M")
    @Transactional
    public void purge() {
        jdbc.sql("DELETE FROM inbox_command WHERE arrived_at < :before ORDER BY arrived_at LIMIT :most")
                .param("before", LocalDateTime.ofInstant(clock.instant().minus(KEPT), ZoneOffset.UTC))
                .param("most", AT_ONCE)
                .update();
    }
}
