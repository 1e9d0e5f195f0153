package vn.hoalu.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows guessing down, on all nodes together. An attempt is written before the password is looked at, so that many
 * at once count as many. The rows hold digests only and go when the quarter of an hour they count for is over.
 */
@Component
class SignInThrottle {

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private record Limit(String origin, int attempts) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInThrottle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** To be committed before {@link #exceeded} is asked: that is what makes parallel attempts see each other. */
    @Transactional
    public void attempted(String login, String address) {
        List<Limit> limits = limits(login, address);
        if (limits.stream().noneMatch(this::isExceeded)) {
            limits.forEach(this::add);
        }
    }

    @Transactional(readOnly = true)
    public boolean exceeded(String login, String address) {
        return limits(login, address).stream().anyMatch(this::isExceeded);
    }

    @Transactional
    public void succeeded(String login, String address) {
        List<Limit> limits = limits(login, address);
        jdbc.sql("DELETE FROM access_attempt WHERE origin = ?")
                .param(limits.getFirst().origin())
                .update();
        // Of what others share, a success takes back its own attempt only.
        limits.stream().skip(1).forEach(this::takeBackOne);
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT10M")
    @Transactional
    public void forget() {
        jdbc.sql("DELETE FROM access_attempt WHERE at < ?").param(windowStart()).update();
    }

    /** The pair first: from one address few, from a shared one more, and for one login from everywhere not endless. */
    private static List<Limit> limits(String login, String address) {
        return List.of(
                new Limit(digest("pair", login, address), 5),
                new Limit(digest("address", address), 60),
                new Limit(digest("login", login), 100));
    }

    private boolean isExceeded(Limit limit) {
        int attempts = jdbc.sql("SELECT COUNT(*) FROM access_attempt WHERE origin = ? AND at >= ?")
                .param(limit.origin())
                .param(windowStart())
                .query(Integer.class)
                .single();
        return attempts > limit.attempts();
    }

    private void add(Limit limit) {
        jdbc.sql("INSERT INTO access_attempt (origin, at) VALUES (?, ?)")
                .param(limit.origin())
                .param(now())
                .update();
    }

    private void takeBackOne(Limit limit) {
        jdbc.sql("DELETE FROM access_attempt WHERE origin = ? ORDER BY id DESC LIMIT 1")
                .param(limit.origin())
                .update();
    }

    private LocalDateTime windowStart() {
        return now().minus(WINDOW);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String digest(String... parts) {
        try {
            byte[] text = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
