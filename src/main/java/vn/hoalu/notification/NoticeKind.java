package vn.hoalu.notification;

import java.util.Optional;
import java.util.stream.Stream;

/** What notices are about, as far as an official may choose how to be told: all messages with one stem are one kind. */
public enum NoticeKind {
    TASKS("inbox.notice"),
    MENTIONS("casefile.notice"),
    DEPUTIES("access.notice.deputy"),
    REORGANISATIONS("reorganisation.notice"),
    LADDERS("escalation.notice"),
    DEADLINES("notification.deadlines");

    private final String stem;

    NoticeKind(String stem) {
        this.stem = stem;
    }

    String stem() {
        return stem;
    }

    static Optional<NoticeKind> of(String messageKey) {
        String stem = messageKey.substring(0, messageKey.lastIndexOf('.'));
        return Stream.of(values()).filter(kind -> kind.stem.equals(stem)).findFirst();
    }
}
