package vn.hoalu.notification;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.base.NoticeRequested;

/** Hears that somebody is to be told, and writes it down in the same transaction. */
@Component
class RecordingNotices {

    private final Notices notices;
    private final NoticeWords words;
    private final Clock clock;

    RecordingNotices(Notices notices, NoticeWords words, Clock clock) {
        this.notices = notices;
        this.words = words;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(NoticeRequested request) {
        if (!notices.existsByReferenceAndMessageKeyAndOfficial(
                request.reference(), request.messageKey(), Notice.OUTSIDE)) {
            Words said = words.say(request.messageKey(), request.arguments(), request.locale());
            notices.save(new Notice(request, said, clock.instant()));
        }
    }
}
