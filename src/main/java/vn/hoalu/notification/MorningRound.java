package vn.hoalu.notification;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks once a minute, on every node, whether the digests of the morning are to be told. */
@Component
class MorningRound {

    private final TellingDeadlines telling;

    MorningRound(TellingDeadlines telling) {
        this.telling = telling;
    }

    @Scheduled(
            fixedDelayString = "${hoalu.notification.morning-every:PT1M}",
            initialDelayString = "${hoalu.notification.morning-every:PT1M}")
    void tellAll() {
        boolean more = true;
        while (more && !Thread.currentThread().isInterrupted()) {
            more = telling.tellNext();
        }
    }
}
