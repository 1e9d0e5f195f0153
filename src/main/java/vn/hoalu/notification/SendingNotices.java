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
    private final Clock clock;

    SendingNotices(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional
    Optional<Letter> takeNext() {
        Instant now = clock.instant();
        return notices.lockNextDue(now).map(notice -> notice.take(now.plus(LEASE)));
    }

    @Transactional
    void sent(UUID id) {
        notices.findById(id).ifPresent(notice -> notice.sent(clock.instant()));
    }

    @Transactional
    NoticeState failed(UUID id) {
        Notice notice = notices.findById(id).orElseThrow();
        notice.failed(clock.instant());
        return notice.state();
    }

    @Transactional(readOnly = true)
    long count(NoticeState state) {
        return notices.countByState(state);
    }
}
