package vn.hoalu.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows guessing down, on all nodes together. An attempt is written and committed before the secret is looked at, under
 * the row's lock, so that many at once count as many.
 */
@Component
class SignInThrottle {

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInThrottle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws TooManyAttempts where this one must not be evaluated; it is not counted either */
    @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = TooManyAttempts.class)
    public void admit(Attempt attempt) {
        Instant now = clock.instant();
        Map<Attempt.Limit, Counted> counts = new LinkedHashMap<>();
        attempt.limits().forEach(limit -> counts.put(limit, locked(limit, now)));
        Duration wait = counts.values().stream()
                .map(count -> count.wait(now))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        if (!wait.isZero()) {
            throw new TooManyAttempts(wait);
        }
        counts.forEach((limit, count) -> write(limit.origin(), count.oneMore(limit, now)));
    }

    /** Its own count is forgotten; of what others share, a success takes back its own attempt only. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void succeeded(Attempt attempt) {
        jdbc.sql("DELETE FROM access_throttle WHERE origin = ?")
                .param(attempt.limits().getFirst().origin())
                .update();
        attempt.limits().stream().skip(1).forEach(limit -> takeBackOne(limit.origin()));
    }

    @Transactional
    public void forget(Attempt attempt) {
        jdbc.sql("DELETE FROM access_throttle WHERE owner = ?")
                .param(attempt.owner())
                .update();
    }

    @Transactional(readOnly = true)
    public boolean isLocked(Attempt attempt) {
        return jdbc.sql("SELECT COUNT(*) FROM access_throttle WHERE owner = ? AND locked_until > ?")
                        .param(attempt.owner())
                        .param(utc(clock.instant()))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT10M")
    @Transactional
    public void forgetQuiet() {
        jdbc.sql("DELETE FROM access_throttle WHERE window_from < ?")
                .param(utc(clock.instant().minus(Counted.QUIET)))
                .update();
    }

    private Counted locked(Attempt.Limit limit, Instant now) {
        jdbc.sql("""
                INSERT INTO access_throttle (origin, owner, attempts, window_from, rounds) VALUES (?, ?, 0, ?, 0)
                ON DUPLICATE KEY UPDATE origin = origin""").params(limit.origin(), limit.owner(), utc(now)).update();
        return jdbc.sql("SELECT * FROM access_throttle WHERE origin = ? FOR UPDATE")
                .param(limit.origin())
                .query(SignInThrottle::counted)
                .single();
    }

    private static Counted counted(ResultSet row, int number) throws SQLException {
        LocalDateTime locked = row.getObject("locked_until", LocalDateTime.class);
        return new Counted(
                row.getInt("attempts"),
                row.getObject("window_from", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getInt("rounds"),
                locked == null ? null : locked.toInstant(ZoneOffset.UTC));
    }

    private void write(String origin, Counted count) {
        jdbc.sql("""
                UPDATE access_throttle SET attempts = ?, window_from = ?, rounds = ?, locked_until = ?
                WHERE origin = ?""")
                .param(count.attempts())
                .param(utc(count.from()))
                .param(count.rounds())
                .param(count.lockedUntil() == null ? null : utc(count.lockedUntil()))
                .param(origin)
                .update();
    }

    private void takeBackOne(String origin) {
        jdbc.sql("UPDATE access_throttle SET attempts = attempts - 1, locked_until = NULL"
                        + " WHERE origin = ? AND attempts > 0")
                .param(origin)
                .update();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
