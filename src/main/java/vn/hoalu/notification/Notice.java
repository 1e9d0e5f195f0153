package vn.hoalu.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.hoalu.base.NoticeRequested;

/** A row of the outbox. */
@Entity
@Table(name = "notification_outbox")
class Notice {

    private static final int LONGEST_ADDRESS = 254;

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

    // A slip in an address must not undo what the notice tells: such a notice is handed over in person.
    private static boolean reachable(String address) {
        return address.length() <= LONGEST_ADDRESS && address.indexOf('@') > 0;
    }

    /** Taken to be sent: nobody else takes it before {@code until}, also where the one who took it dies. */
    Letter take(Instant until) {
        if (state != NoticeState.PENDING || address == null) {
            throw new IllegalStateException("Notice %s is %s; only a PENDING one is sent".formatted(id, state));
        }
        attempts++;
        nextAt = until;
        return new Letter(id, attempts, address, language, subject, body);
    }

    void sent(Instant at) {
        state = NoticeState.SENT;
        nextAt = null;
        sentAt = at;
    }

    /** An attempt failed: later again, or never. */
    void failed(Instant at) {
        nextAt = Backoff.after(attempts).map(at::plus).orElse(null);
        state = nextAt == null ? NoticeState.FAILED : NoticeState.PENDING;
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
