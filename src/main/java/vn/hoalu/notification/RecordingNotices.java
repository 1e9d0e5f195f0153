package vn.hoalu.notification;

import java.time.Clock;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.base.Messages;
import vn.hoalu.base.NoticeRequested;

/** Hears that somebody is to be told, and writes it down in the same transaction. */
@Component
class RecordingNotices {

    private final Notices notices;
    private final Messages messages;
    private final Clock clock;

    RecordingNotices(Notices notices, Messages messages, Clock clock) {
        this.notices = notices;
        this.messages = messages;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(NoticeRequested request) {
        if (!notices.existsByReferenceAndMessageKey(request.reference(), request.messageKey())) {
            notices.save(new Notice(request, words(request), clock.instant()));
        }
    }

    private Words words(NoticeRequested request) {
        return new Words(text(request, ".subject"), text(request, ".body"));
    }

    private String text(NoticeRequested request, String part) {
        Locale locale = request.locale();
        String key = request.messageKey() + part;
        // A person must not be sent a key instead of a sentence.
        if (!messages.has(locale, key)) {
            throw new IllegalArgumentException("No message %s in %s".formatted(key, locale.getLanguage()));
        }
        return messages.text(locale, key, request.arguments());
    }
}
