package vn.hoalu.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.hoalu.base.NoticeRequested;
import vn.hoalu.base.NoticeToOfficial;

/** A row of the outbox. */
@Entity
@Table(name = "notification_outbox")
class Notice {

    /** In place of an official's id where the notice is for somebody outside the program. */
    static final String OUTSIDE = "";

    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_FAILURE = 100;

    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column
    private String reference;

    @Column
    private String messageKey;

    @Column
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private NoticeChannel channel;

    private @Nullable String address;

    @Column
    private String language;

    @Column
    private String subject;

    @Column
    private String body;

    @Column
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private NoticeState state;

    @Column
    private int attempts;

    @Column
    private Instant createdAt;

    private @Nullable Instant nextAt;

    private @Nullable Instant sentAt;

    @Column(name = "official_id")
    @JdbcTypeCode(SqlTypes.CHAR)
    private String official = OUTSIDE;

    private @Nullable String arguments;

    private @Nullable String failure;

    protected Notice() {}

    Notice(NoticeRequested request, Words words, Instant at) {
        this.id = UUID.randomUUID();
        this.reference = request.reference();
        this.messageKey = request.messageKey();
        this.language = request.locale().toLanguageTag();
        this.subject = words.subject();
        this.body = words.body();
        this.createdAt = at;
        this.address =
                request.email().map(String::strip).filter(Notice::reachable).orElse(null);
        this.channel = address == null ? NoticeChannel.IN_PERSON : NoticeChannel.EMAIL;
        this.state = address == null ? NoticeState.KEPT : NoticeState.PENDING;
        this.nextAt = address == null ? null : at;
    }

    private Notice(NoticeToOfficial request, NoticeChannel channel, Locale language, Words words, Instant at) {
        this.id = UUID.randomUUID();
        this.reference = request.reference();
        this.messageKey = request.messageKey();
        this.language = language.toLanguageTag();
        this.subject = words.subject();
        this.body = words.body();
        this.createdAt = at;
        this.channel = channel;
        this.state = NoticeState.PENDING;
        this.official = request.official().toString();
        this.arguments = LineArguments.kept(request.arguments());
    }

    /** @param from when it may reach the official first */
    static Notice toOfficial(
            NoticeToOfficial request, NoticeChannel channel, Locale language, Words words, Instant at, Instant from) {
        Notice notice = new Notice(request, channel, language, words, at);
        notice.nextAt = from;
        return notice;
    }

    // A slip in an address must not undo what the notice tells: such a notice is handed over in person.
    private static boolean reachable(String address) {
        return address.length() <= LONGEST_ADDRESS && address.indexOf('@') > 0;
    }

    /** Taken to be sent: nobody else takes it before {@code until}, also where the one who took it dies. */
    Letter take(Instant until, String to) {
        if (state != NoticeState.PENDING) {
            throw new IllegalStateException("Notice %s is %s; only a PENDING one is sent".formatted(id, state));
        }
        attempts++;
        nextAt = until;
        Map<String, Object> values = arguments == null ? Map.of() : LineArguments.read(arguments);
        return new Letter(id, attempts, channel, to, language, messageKey, values, subject, body);
    }

    void sent(Instant at) {
        state = NoticeState.SENT;
        nextAt = null;
        sentAt = at;
    }

    /** An attempt failed: later again, or never. */
    void failed(Instant at, String why) {
        nextAt = Backoff.after(attempts).map(at::plus).orElse(null);
        state = nextAt == null ? NoticeState.FAILED : NoticeState.PENDING;
        failure = why.substring(0, Math.min(LONGEST_FAILURE, why.length()));
    }

    /** Given up at once: there is nowhere to send it to. */
    void unreachable() {
        nextAt = null;
        state = NoticeState.FAILED;
        failure = "NoAddress";
    }

    /** Its reader is not to be disturbed before that. */
    void waitUntil(Instant open) {
        nextAt = open;
    }

    /** Empty where it is for somebody outside the program. */
    Optional<UUID> official() {
        return Optional.of(official).filter(id -> !id.equals(OUTSIDE)).map(UUID::fromString);
    }

    Optional<String> address() {
        return Optional.ofNullable(address);
    }

    UUID id() {
        return id;
    }

    NoticeState state() {
        return state;
    }

    NoticeChannel channel() {
        return channel;
    }

    @Nullable
    Instant nextAt() {
        return nextAt;
    }
}
