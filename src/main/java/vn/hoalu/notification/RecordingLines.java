package vn.hoalu.notification;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.base.NoticeToOfficial;

/**
 * Hears that an official is to be told, and adds a line in the same transaction. Nothing is counted here and no row of
 * the person's is locked: a business that tells hundreds must not wait for another one that does.
 */
@Component
class RecordingLines {

    private final LineRows lines;
    private final NoticeWords words;

    RecordingLines(LineRows lines, NoticeWords words) {
        this.lines = lines;
        this.words = words;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(NoticeToOfficial notice) {
        words.demand(notice.messageKey());
        lines.add(notice);
    }
}
