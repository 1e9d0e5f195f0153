package vn.hoalu.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.base.ForCommands;
import vn.hoalu.workflow.TaskId;

/** The one row by which the operator's command and the running program know of each other. */
@Repository
@ForCommands
@Transactional
class RebuildRequests {

    /** A node that has said nothing for so long has died; another one goes on where it stopped. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final JdbcClient jdbc;
    private final Clock clock;

    RebuildRequests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One that runs already goes on. */
    public void ask() {
        jdbc.sql("DELETE FROM inbox_rebuild WHERE finished_at IS NOT NULL").update();
        jdbc.sql("INSERT IGNORE INTO inbox_rebuild (id, requested_at, compared, repaired) VALUES (1, :now, 0, 0)")
                .param("now", now())
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<RebuildRequest> find() {
        return jdbc.sql("SELECT " + RebuildRequest.COLUMNS + " FROM inbox_rebuild WHERE id = 1")
                .query(RebuildRequest::read)
                .optional();
    }

    /** Empty where nothing is asked for, or another node is at it. */
    public Optional<RebuildRequest> take() {
        int taken = jdbc.sql("""
                UPDATE inbox_rebuild SET lease_until = :until
                 WHERE id = 1 AND finished_at IS NULL AND (lease_until IS NULL OR lease_until < :now)""")
                .param("until", now().plus(LEASE))
                .param("now", now())
                .update();
        return taken == 1 ? find() : Optional.empty();
    }

    public void advance(ComparingChunk.Chunk chunk) {
        jdbc.sql("""
                UPDATE inbox_rebuild
                   SET after_id = COALESCE(:after, after_id), compared = compared + :compared,
                       repaired = repaired + :repaired, lease_until = :until,
                       finished_at = IF(:after IS NULL, :now, NULL)
                 WHERE id = 1""")
                .param("after", chunk.last().map(TaskId::value).orElse(null))
                .param("compared", chunk.compared())
                .param("repaired", chunk.difference().size())
                .param("until", now().plus(LEASE))
                .param("now", now())
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
