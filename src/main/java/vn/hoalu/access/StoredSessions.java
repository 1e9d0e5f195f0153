package vn.hoalu.access;

import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.organization.OfficialId;

/** The list of sessions in the database, which every node asks. */
@Component
class StoredSessions implements OpenSessions, LiveSession {

    private static final Duration KEPT = Duration.ofDays(2);

    private record State(
            @Nullable Boolean disabled,
            @Nullable LocalDateTime sessionsFrom,
            @Nullable String listed,
            @Nullable LocalDateTime endedAt,
            @Nullable LocalDateTime seenAt) {

        boolean isOpen(Instant since) {
            return !Boolean.TRUE.equals(disabled)
                    && endedAt == null
                    && (sessionsFrom == null || !utc(since).isBefore(sessionsFrom));
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration longest;

    StoredSessions(JdbcClient jdbc, Clock clock, @Value("${hoalu.session.longest:12h}") Duration longest) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.longest = longest;
    }

    @Override
    @Transactional
    public boolean admit(Principal principal, String address, boolean active) {
        return !(principal instanceof SignedIn official) || admit(official, address, active);
    }

    private boolean admit(SignedIn official, String address, boolean active) {
        SessionMark mark = official.mark();
        State state = state(official);
        if (!isOpen(mark, state)) {
            return false;
        }
        if (state.listed() == null) {
            list(official, address);
        } else if (active && isAnotherMinute(state.seenAt())) {
            seen(mark);
        }
        return true;
    }

    private boolean isOpen(SessionMark mark, State state) {
        return clock.instant().isBefore(mark.since().plus(longest)) && state.isOpen(mark.since());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isOpen() {
        return SignedIn.onThisThread()
                .filter(official -> isOpen(official.mark(), state(official)))
                .isPresent();
    }

    private State state(SignedIn official) {
        return jdbc.sql("""
                SELECT a.disabled, a.sessions_from, s.id AS listed, s.ended_at, s.seen_at
                FROM (SELECT 1) one
                LEFT JOIN access_account a ON a.official_id = ?
                LEFT JOIN access_session s ON s.id = ?""")
                .params(official.id().toString(), official.mark().id().toString())
                .query(State.class)
                .single();
    }

    /** At the sign-in, and again for whoever came another way. */
    @Transactional
    public void list(SignedIn official, String address) {
        jdbc.sql("""
                INSERT IGNORE INTO access_session (id, official_id, address, started_at, seen_at)
                VALUES (?, ?, ?, ?, ?)""")
                .param(official.mark().id().toString())
                .param(official.id().toString())
                .param(address.substring(0, Math.min(45, address.length())))
                .param(utc(official.mark().since()))
                .param(minute())
                .update();
    }

    private boolean isAnotherMinute(@Nullable LocalDateTime seen) {
        return seen != null && seen.isBefore(minute());
    }

    private void seen(SessionMark mark) {
        jdbc.sql("UPDATE access_session SET seen_at = ? WHERE id = ?")
                .params(minute(), mark.id().toString())
                .update();
    }

    /** @return whose it was, where it was still open */
    @Transactional
    public Optional<OfficialId> end(UUID session) {
        Optional<OfficialId> official = jdbc.sql(
                        "SELECT official_id FROM access_session WHERE id = ? AND ended_at IS NULL FOR UPDATE")
                .param(session.toString())
                .query(String.class)
                .optional()
                .map(OfficialId::of);
        jdbc.sql("UPDATE access_session SET ended_at = ? WHERE id = ? AND ended_at IS NULL")
                .params(now(), session.toString())
                .update();
        return official;
    }

    /** All of a person's, but for the one that asks. */
    @Transactional
    public void endOf(OfficialId official, Optional<UUID> spared) {
        jdbc.sql("UPDATE access_session SET ended_at = ? WHERE official_id = ? AND ended_at IS NULL AND id <> ?")
                .params(now(), official.toString(), spared.map(UUID::toString).orElse("-"))
                .update();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1H")
    @Transactional
    public void forgetOld() {
        jdbc.sql("DELETE FROM access_session WHERE started_at < ?")
                .param(now().minus(KEPT))
                .update();
    }

    Duration longest() {
        return longest;
    }

    private LocalDateTime minute() {
        return now().truncatedTo(ChronoUnit.MINUTES);
    }

    private LocalDateTime now() {
        return utc(clock.instant());
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
