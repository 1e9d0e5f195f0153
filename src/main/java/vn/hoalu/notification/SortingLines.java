package vn.hoalu.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.base.Dates;
import vn.hoalu.base.NoticeToOfficial;

/**
 * Decides after the fact which notices an official sees singly and which behind the digest of the day. One official a
 * transaction, under the lock of their day: however many nodes sort, each notice is counted once and the digest is one.
 */
@Service
class SortingLines {

    static final String DIGEST = "notification.digest.day";

    private static final int AT_ONCE = 200;

    private final LineRows lines;
    private final ToldDays days;
    private final Clock clock;

    SortingLines(LineRows lines, ToldDays days, Clock clock) {
        this.lines = lines;
        this.days = days;
        this.clock = clock;
    }

    /** @return whether somebody's notices were waiting */
    @Transactional
    boolean sortNext() {
        Optional<UUID> official = lines.lockLongestWaiting();
        official.ifPresent(this::sort);
        return official.isPresent();
    }

    private void sort(UUID official) {
        ToldDay before = days.lock(official, LocalDate.ofInstant(clock.instant(), Dates.ZONE));
        ToldDay day = before;
        for (LineRows.Waiting line : lines.lockWaiting(official, AT_ONCE)) {
            LinePlace place = day.next();
            lines.sort(line.id(), place, day.day());
            day = day.with(place);
        }
        days.keep(day);
        if (day.grouped() > before.grouped()) {
            lines.digest(digest(day), day.day());
        }
    }

    private static NoticeToOfficial digest(ToldDay day) {
        return new NoticeToOfficial(
                day.official(),
                day.day().toString(),
                DIGEST,
                Map.of("count", day.grouped(), "day", Dates.day(day.day())),
                Optional.of("notices?day=" + day.day()));
    }
}
