package vn.hoalu.notification;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoalu.base.ContentVault;
import vn.hoalu.base.Languages;

/** The tables of wishes; an address is sealed in them. */
@Repository
class StoredWishes {

    private final JdbcClient jdbc;
    private final ContentVault vault;

    StoredWishes(JdbcClient jdbc, ContentVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    NoticeWishes of(UUID official) {
        Map<NoticeKind, Wish> kinds = kinds(official);
        return jdbc.sql("SELECT * FROM notification_reader WHERE official_id = :official")
                .param("official", official.toString())
                .query((row, number) -> wishes(row, kinds))
                .optional()
                .orElse(NoticeWishes.USUAL);
    }

    private Map<NoticeKind, Wish> kinds(UUID official) {
        Map<NoticeKind, Wish> kinds = new EnumMap<>(NoticeKind.class);
        jdbc.sql("SELECT kind, in_program, by_mail, by_text FROM notification_wish WHERE official_id = :official")
                .param("official", official.toString())
                .query(row -> {
                    Wish wish = new Wish(row.getBoolean(2), row.getBoolean(3), row.getBoolean(4));
                    kinds.put(NoticeKind.valueOf(row.getString(1)), wish);
                });
        return kinds;
    }

    private NoticeWishes wishes(ResultSet row, Map<NoticeKind, Wish> kinds) throws SQLException {
        return new NoticeWishes(
                Languages.of(row.getString("language")),
                Optional.ofNullable(row.getBytes("email_sealed"))
                        .map(kept -> new String(vault.open(kept), StandardCharsets.UTF_8)),
                new QuietTime(
                        row.getObject("quiet_from", LocalTime.class),
                        row.getObject("quiet_to", LocalTime.class),
                        row.getBoolean("quiet_days_off")),
                kinds);
    }

    void keep(UUID official, NoticeWishes wishes) {
        jdbc.sql("""
                        REPLACE INTO notification_reader
                            (official_id, language, email_sealed, quiet_from, quiet_to, quiet_days_off)
                        VALUES (:official, :language, :email, :from, :to, :daysOff)""")
                .param("official", official.toString())
                .param("language", wishes.language().toLanguageTag())
                .param(
                        "email",
                        wishes.email()
                                .map(address -> vault.seal(address.getBytes(StandardCharsets.UTF_8)))
                                .orElse(null))
                .param("from", wishes.quiet().from())
                .param("to", wishes.quiet().to())
                .param("daysOff", wishes.quiet().daysOff())
                .update();
        List.of(NoticeKind.values()).forEach(kind -> keep(official, kind, wishes.of(kind)));
    }

    private void keep(UUID official, NoticeKind kind, Wish wish) {
        jdbc.sql("REPLACE INTO notification_wish (official_id, kind, in_program, by_mail, by_text)"
                        + " VALUES (:official, :kind, :program, :mail, :text)")
                .param("official", official.toString())
                .param("kind", kind.name())
                .param("program", wish.inProgram())
                .param("mail", wish.byMail())
                .param("text", wish.byText())
                .update();
    }
}
