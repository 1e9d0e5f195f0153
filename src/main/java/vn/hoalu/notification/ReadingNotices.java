package vn.hoalu.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Actor;
import vn.hoalu.base.Rows;

/** An official's own notices; nobody reads another's. */
@Service
public class ReadingNotices {

    /** Beyond it nobody counts. */
    public static final int MANY = 100;

    static final int PAGE = 30;

    private final OwnLines own;
    private final NoticeWords words;
    private final JdbcClient jdbc;

    ReadingNotices(OwnLines own, NoticeWords words, JdbcClient jdbc) {
        this.own = own;
        this.words = words;
        this.jdbc = jdbc;
    }

    /** At most {@link #MANY}: what it costs does not grow with what others, or this one, were told. */
    @Transactional(readOnly = true)
    public int unread(Actor actor) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM (SELECT 1 FROM notification_line
                         WHERE official_id = :me AND place = 'SINGLE' AND unread = TRUE LIMIT :many) AS counted""")
                .param("me", actor.id().toString())
                .param("many", MANY)
                .query(Integer.class)
                .single();
    }

    /**
     * Unread first, then newest first.
     *
     * @param day only what stands behind the digest of this day
     */
    @Transactional(readOnly = true)
    public Rows<NoticeLine> page(Optional<LocalDate> day, Optional<String> cursor, Locale locale, Actor actor) {
        List<OwnLines.Row> found = own.page(actor.id(), day, cursor.flatMap(LineCursor::read), PAGE + 1);
        List<OwnLines.Row> page = found.subList(0, Math.min(PAGE, found.size()));
        Optional<String> next =
                found.size() > PAGE ? Optional.of(page.getLast().cursor().write()) : Optional.empty();
        return new Rows<>(page.stream().map(row -> line(row, locale)).toList(), next);
    }

    private NoticeLine line(OwnLines.Row row, Locale locale) {
        Words said = words.say(row.messageKey(), row.arguments(), locale);
        return new NoticeLine(
                row.cursor().id(),
                said.subject(),
                said.body(),
                row.link(),
                row.cursor().at(),
                row.cursor().unread());
    }

    @Transactional
    public void mark(UUID line, boolean unread, Actor actor) {
        jdbc.sql("UPDATE notification_line SET unread = :unread, changed_at = UTC_TIMESTAMP(3)"
                        + " WHERE id = :id AND official_id = :me AND unread <> :unread")
                .param("unread", unread)
                .param("id", line.toString())
                .param("me", actor.id().toString())
                .update();
    }

    @Transactional
    public void markAllRead(Actor actor) {
        jdbc.sql("UPDATE notification_line SET unread = FALSE, changed_at = UTC_TIMESTAMP(3)"
                        + " WHERE official_id = :me AND place IN ('SINGLE', 'GROUPED') AND unread = TRUE")
                .param("me", actor.id().toString())
                .update();
    }
}
