package vn.hoalu.notification;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets old notices go, on every node; else their tables would grow for ever. */
@Component
class NoticePurge {

    // A long delete would hold up whoever reads.
    private static final int AT_ONCE = 2_000;
    private static final int CHUNKS = 50;

    private final ForgettingNotices forgetting;

    NoticePurge(ForgettingNotices forgetting) {
        this.forgetting = forgetting;
    }

    @Scheduled(fixedDelayString = "${hoalu.notification.purge-every:PT1H}", initialDelayString = "PT11M")
    void purge() {
        boolean more = true;
        for (int i = 0; i < CHUNKS && more && !Thread.currentThread().isInterrupted(); i++) {
            more = forgetting.forget(AT_ONCE);
        }
    }
}
