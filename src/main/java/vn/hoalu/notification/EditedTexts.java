package vn.hoalu.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoalu.access.Actor;

/** What notices say instead of what was shipped. Kept in memory for some seconds: a page of notices asks thirty times. */
@Repository
class EditedTexts {

    private static final Duration KEPT = Duration.ofSeconds(5);

    private record Key(String messageKey, String language) {}

    private record Kept(Map<Key, NoticeText> texts, Instant until) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile @Nullable Kept kept;

    EditedTexts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<NoticeText> find(String messageKey, Locale language) {
        Instant now = clock.instant();
        Kept known = kept;
        if (known == null || !now.isBefore(known.until()) || now.plus(KEPT).isBefore(known.until())) {
            known = new Kept(read(), now.plus(KEPT));
            kept = known;
        }
        return Optional.ofNullable(known.texts().get(key(messageKey, language)));
    }

    private static Key key(String messageKey, Locale language) {
        return new Key(messageKey, language.getLanguage());
    }

    private Map<Key, NoticeText> read() {
        Map<Key, NoticeText> texts = new HashMap<>();
        jdbc.sql("SELECT message_key, language, subject, body FROM notification_template")
                .query(row -> {
                    Key key = new Key(row.getString(1), row.getString(2));
                    texts.put(key, new NoticeText(row.getString(3), row.getString(4)));
                });
        return texts;
    }

    void keep(String messageKey, Locale language, NoticeText text, Actor by) {
        jdbc.sql("""
                        REPLACE INTO notification_template (message_key, language, subject, body, edited_by, edited_at)
                        VALUES (:key, :language, :subject, :body, :by, :now)""")
                .param("key", messageKey)
                .param("language", language.getLanguage())
                .param("subject", text.subject())
                .param("body", text.body())
                .param("by", by.id().toString())
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        kept = null;
    }

    void forget(String messageKey, Locale language) {
        jdbc.sql("DELETE FROM notification_template WHERE message_key = :key AND language = :language")
                .param("key", messageKey)
                .param("language", language.getLanguage())
                .update();
        kept = null;
    }
}
