package vn.hoalu.access;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.organization.OfficialId;

/** Writes the audit rows. The table refuses every change and deletion by itself. */
@Component
@Transactional
class AuditTrail implements AuditLog {

    /** Under this name the web layer keeps a request's id for the log, which the row then points to. */
    private static final String REQUEST_ID = "requestId";

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void record(OfficialId official, String act, String subject) {
        record(official, Optional.empty(), act, subject);
    }

    @Override
    public void record(OfficialId official, Optional<OfficialId> onBehalfOf, String act, String subject) {
        write(official.toString(), onBehalfOf.map(OfficialId::toString).orElse(null), act, subject);
    }

    /** An act of nobody who is known, such as a refused attempt to sign in. */
    void recordAnonymous(String act, String subject) {
        write(null, null, act, subject);
    }

    private void write(@Nullable String official, @Nullable String onBehalfOf, String act, String subject) {
        jdbc.sql("""
                INSERT INTO access_audit (official_id, on_behalf_of, act, subject, at, request_id)
                VALUES (:official, :behalf, :act, :subject, :at, :request)""")
                .param("official", official)
                .param("behalf", onBehalfOf)
                .param("act", act)
                .param("subject", subject)
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("request", MDC.get(REQUEST_ID))
                .update();
    }
}
