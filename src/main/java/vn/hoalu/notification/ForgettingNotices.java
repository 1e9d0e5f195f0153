package vn.hoalu.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets go what is old, the oldest first. What still waits to be told or sent is not old, whatever its age. */
@Service
class ForgettingNotices {

    static final String LINES = "notification_line WHERE unread = :unread AND created_at < :before"
            + " AND place <> 'WAITING' ORDER BY created_at LIMIT :most";

    // A letter that was given up may have been sent long after it was written.
    private static final String LETTERS = "notification_outbox WHERE state = :state AND created_at < :before"
            + " AND (sent_at IS NULL OR sent_at < :before) ORDER BY created_at LIMIT :most";

    private static final String DAYS =
            "notification_day WHERE day < DATE(:before) AND digest_at IS NULL ORDER BY day LIMIT :most";

    private final JdbcClient jdbc;
    private final Duration keepDone;
    private final Duration keepOpen;
    private final Clock clock;

    /**
     * @param keepDone how long what was read, and letters that were sent
     * @param keepOpen how long what was never read, and letters that reached nobody
     */
    ForgettingNotices(
            JdbcClient jdbc,
            @Value("${hoalu.notification.keep-done}") Duration keepDone,
            @Value("${hoalu.notification.keep-open}") Duration keepOpen,
            Clock clock) {
        this.jdbc = jdbc;
        this.keepDone = keepDone;
        this.keepOpen = keepOpen;
        this.clock = clock;
    }

    /** @return whether there may be more */
    @Transactional
    boolean forget(int most) {
        return IntStream.of(
                        lines(false, keepDone, most),
                        lines(true, keepOpen, most),
                        letters(NoticeState.SENT, keepDone, most),
                        letters(NoticeState.FAILED, keepOpen, most),
                        letters(NoticeState.KEPT, keepOpen, most),
                        forget(DAYS, keepDone, most).update())
                .anyMatch(forgotten -> forgotten == most);
    }

    private int lines(boolean unread, Duration age, int most) {
        return forget(LINES, age, most).param("unread", unread).update();
    }

    private int letters(NoticeState state, Duration age, int most) {
        return forget(LETTERS, age, most).param("state", state.name()).update();
    }

    private JdbcClient.StatementSpec forget(String which, Duration age, int most) {
        return jdbc.sql("DELETE FROM " + which)
                .param("before", LocalDateTime.ofInstant(clock.instant().minus(age), ZoneOffset.UTC))
                .param("most", most);
    }
}
