package vn.hoalu.notification;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what is due, on every node. At least once: whoever dies between sending and writing it down sends again after
 * the lease, under the same id.
 */
@Component
class NoticeDispatcher {

    private static final Logger log = LoggerFactory.getLogger(NoticeDispatcher.class);
    private static final int AT_ONCE = 50;

    private final SendingNotices notices;
    private final List<Way> ways;

    NoticeDispatcher(SendingNotices notices, List<Way> ways) {
        this.notices = notices;
        this.ways = List.copyOf(ways);
    }

    @Scheduled(
            fixedDelayString = "${hoalu.notification.every:PT5S}",
            initialDelayString = "${hoalu.notification.every:PT5S}")
    void sendDue() {
        ways.stream().filter(Way::available).forEach(this::sendDue);
    }

    private void sendDue(Way way) {
        for (int i = 0; i < AT_ONCE && !Thread.currentThread().isInterrupted(); i++) {
            Optional<Letter> letter = notices.takeNext(way.channel());
            if (letter.isEmpty()) {
                return;
            }
            send(letter.get(), way);
        }
    }

    private void send(Letter letter, Way way) {
        try {
            way.send(letter);
        } catch (RuntimeException e) {
            // By its class alone: the text of such an exception quotes the address.
            Class<?> cause = NestedExceptionUtils.getMostSpecificCause(e).getClass();
            NoticeState state = notices.failed(letter.id(), cause.getSimpleName());
            log.warn("{} failed and is {}: {}", letter, state, cause);
            return;
        }
        notices.sent(letter.id());
    }
}
