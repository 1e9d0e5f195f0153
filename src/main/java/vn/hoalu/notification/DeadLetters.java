package vn.hoalu.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.access.AuditLog;
import vn.hoalu.access.Permissions;
import vn.hoalu.base.Rows;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Officials;

/** Letters that were given up, for the administrator who sends them again once it is clear why they failed. */
@Service
public class DeadLetters {

    static final int PAGE = 30;

    private final JdbcClient jdbc;
    private final Officials officials;
    private final Permissions permissions;
    private final AuditLog audit;
    private final Clock clock;

    DeadLetters(JdbcClient jdbc, Officials officials, Permissions permissions, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.officials = officials;
        this.permissions = permissions;
        this.audit = audit;
        this.clock = clock;
    }

    private record Row(DeadLetter letter, String official) {}

    /** Newest first. */
    @Transactional(readOnly = true)
    public Rows<DeadLetter> page(Optional<String> cursor, Actor actor) {
        permissions.demandEverywhere(actor, Action.MANAGE_NOTICES);
        List<Row> found = rows(cursor.flatMap(LineCursor::read));
        List<Row> page = found.subList(0, Math.min(PAGE, found.size()));
        Map<OfficialId, OfficialName> names = officials.names(page.stream()
                .map(Row::official)
                .filter(id -> !id.equals(Notice.OUTSIDE))
                .map(OfficialId::of)
                .collect(Collectors.toSet()));
        Optional<String> next =
                found.size() > PAGE ? Optional.of(place(page.getLast().letter()).write()) : Optional.empty();
        return new Rows<>(page.stream().map(row -> named(row, names)).toList(), next);
    }

    private static LineCursor place(DeadLetter letter) {
        return new LineCursor(false, letter.at(), letter.id());
    }

    private List<Row> rows(Optional<LineCursor> behind) {
        JdbcClient.StatementSpec asked = jdbc.sql("SELECT * FROM notification_outbox WHERE state = 'FAILED'"
                        + behind.map(place -> OwnLines.BEHIND).orElse("") + OwnLines.ORDER)
                .param("most", PAGE + 1);
        behind.ifPresent(place ->
                asked.param("at", moment(place.at())).param("id", place.id().toString()));
        return asked.query(DeadLetters::row).list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        DeadLetter letter = new DeadLetter(
                UUID.fromString(row.getString("id")),
                NoticeChannel.valueOf(row.getString("channel")),
                masked(Optional.ofNullable(row.getString("address")).orElse("")),
                row.getString("subject"),
                Optional.ofNullable(row.getString("failure")).orElse(""),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
        return new Row(letter, row.getString("official_id"));
    }

    private static String masked(String address) {
        int at = address.indexOf('@');
        return at < 0 ? "" : address.charAt(0) + "•••" + address.substring(at);
    }

    private static DeadLetter named(Row row, Map<OfficialId, OfficialName> names) {
        DeadLetter letter = row.letter();
        return Optional.of(row.official())
                .filter(id -> !id.equals(Notice.OUTSIDE))
                .map(OfficialId::of)
                .map(names::get)
                .map(name -> new DeadLetter(
                        letter.id(), letter.channel(), name.name(), letter.subject(), letter.failure(), letter.at()))
                .orElse(letter);
    }

    /** @return whether it was still given up */
    @Transactional
    public boolean resend(UUID letter, String reason, Actor actor) {
        return resend(Optional.of(letter), reason, actor) == 1;
    }

    /** @return how many */
    @Transactional
    public int resendAll(String reason, Actor actor) {
        return resend(Optional.empty(), reason, actor);
    }

    private int resend(Optional<UUID> letter, String reason, Actor actor) {
        permissions.demandEverywhere(actor, Action.MANAGE_NOTICES);
        String given = reason.strip();
        if (given.isEmpty()) {
            throw new ResendReasonMissing();
        }
        Instant now = clock.instant();
        JdbcClient.StatementSpec resending = jdbc.sql("UPDATE notification_outbox SET state = 'PENDING', attempts = 0,"
                        + " failure = NULL, next_at = :now, version = version + 1 WHERE state = 'FAILED'"
                        + letter.map(only -> " AND id = :letter").orElse(""))
                .param("now", moment(now));
        letter.ifPresent(only -> resending.param("letter", only.toString()));
        int letters = resending.update();
        if (letters > 0) {
            account(letters, given, now, actor);
        }
        return letters;
    }

    private void account(int letters, String reason, Instant now, Actor actor) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("INSERT INTO notification_resending (id, official_id, letters, reason, at)"
                        + " VALUES (:id, :by, :letters, :reason, :now)")
                .param("id", id)
                .param("by", actor.id().toString())
                .param("letters", letters)
                .param("reason", reason)
                .param("now", moment(now))
                .update();
        audit.record(actor.id(), "letters.resent", id);
    }

    private static LocalDateTime moment(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
