package vn.hoalu.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of sending, each a transaction of its own: none is open while we wait for a mail server. */
@Service
class SendingNotices {

    // Longer than any attempt can last, so that a notice is taken again only after whoever took it has died.
    private static final Duration LEASE = Duration.ofMinutes(10);

    private final Notices notices;
    private final Addresses addresses;
    private final StoredWishes wishes;
    private final ReadersTime time;
    private final Clock clock;

    SendingNotices(Notices notices, Addresses addresses, StoredWishes wishes, ReadersTime time, Clock clock) {
        this.notices = notices;
        this.addresses = addresses;
        this.wishes = wishes;
        this.time = time;
        this.clock = clock;
    }

    @Transactional
    Optional<Letter> takeNext(NoticeChannel channel) {
        Instant now = clock.instant();
        Optional<Notice> due = notices.lockNextDue(channel.name(), now);
        while (due.isPresent()) {
            Notice notice = due.get();
            Optional<String> address = addresses.of(notice);
            if (address.isPresent()) {
                return Optional.of(notice.take(now.plus(LEASE), address.get()));
            }
            notice.unreachable();
            due = notices.lockNextDue(channel.name(), now);
        }
        return Optional.empty();
    }

    @Transactional
    void sent(UUID id) {
        notices.findById(id).ifPresent(notice -> notice.sent(clock.instant()));
    }

    /** @param why what kind of failure it was: its own text may quote the address */
    @Transactional
    NoticeState failed(UUID id, String why) {
        Notice notice = notices.findById(id).orElseThrow();
        notice.failed(clock.instant(), why);
        notice.official()
                .ifPresent(official -> notice.waitUntil(
                        next -> time.open(official, wishes.of(official).quiet(), next)));
        return notice.state();
    }

    @Transactional(readOnly = true)
    long count(NoticeState state) {
        return notices.countByState(state);
    }
}
