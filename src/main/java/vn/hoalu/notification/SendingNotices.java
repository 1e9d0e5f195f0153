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

    private static final int PASSED_OVER = 100;

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
        for (int passedOver = 0; due.isPresent() && passedOver < PASSED_OVER; passedOver++) {
            Notice notice = due.get();
            Optional<String> address = addresses.of(notice);
            Instant open = opens(notice, now);
            if (address.isEmpty()) {
                notice.unreachable();
            } else if (open.isAfter(now)) {
                notice.waitUntil(open);
            } else {
                return Optional.of(notice.take(now.plus(LEASE), address.get()));
            }
            due = notices.lockNextDue(channel.name(), now);
        }
        return Optional.empty();
    }

    // A second attempt may have come into quiet time.
    private Instant opens(Notice notice, Instant now) {
        return notice.official()
                .map(official -> time.open(official, wishes.of(official).quiet(), now))
                .orElse(now);
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
        return notice.state();
    }

    @Transactional(readOnly = true)
    long count(NoticeState state) {
        return notices.countByState(state);
    }
}
