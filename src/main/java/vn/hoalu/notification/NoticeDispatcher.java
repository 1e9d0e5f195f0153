package vn.hoalu.notification;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what is due, on every node. At least once: whoever dies between sending and writing it down sends again after
 * the lease, under the same Message-ID.
 */
@Component
class NoticeDispatcher {

    private static final Logger log = LoggerFactory.getLogger(NoticeDispatcher.class);
    private static final int AT_ONCE = 50;

    private final SendingNotices notices;
    private final MailChannel mail;

    NoticeDispatcher(SendingNotices notices, MailChannel mail) {
        this.notices = notices;
        this.mail = mail;
    }

    @Scheduled(
            fixedDelayString = "${hoalu.notification.every:PT5S}",
            initialDelayString = "${hoalu.notification.every:PT5S}")
    void sendDue() {
        for (int i = 0;
                mail.available() && i < AT_ONCE && !Thread.currentThread().isInterrupted();
                i++) {
            Optional<Letter> letter = notices.takeNext();
            if (letter.isEmpty()) {
                return;
            }
            send(letter.get());
        }
    }

    private void send(Letter letter) {
        try {
            mail.send(letter);
        } catch (RuntimeException e) {
            NoticeState state = notices.failed(letter.id());
            // By its class alone: the text of such an exception quotes the address.
            log.warn(
                    "{} failed and is {}: {}",
                    letter,
                    state,
                    NestedExceptionUtils.getMostSpecificCause(e).getClass());
            return;
        }
        notices.sent(letter.id());
    }
}
