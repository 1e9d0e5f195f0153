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
 * Decides after the fact which notices an official gets singly and which behind the digest of the day. One official a
 * transaction, under the lock of their day: however many nodes sort, each notice is counted once and the digest is one.
 */
@Service
class SortingLines {

    static final String DIGEST = "notification.digest.day";

    private static final int AT_ONCE = 200;

    private final LineRows lines;
    private final ToldDays days;
    private final StoredWishes wishes;
    private final WritingLetters letters;
    private final Clock clock;

    SortingLines(LineRows lines, ToldDays days, StoredWishes wishes, WritingLetters letters, Clock clock) {
        this.lines = lines;
        this.days = days;
        this.wishes = wishes;
        this.letters = letters;
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
        NoticeWishes wanted = wishes.of(official);
        ToldDay before = days.lock(official, LocalDate.ofInstant(clock.instant(), Dates.ZONE));
        ToldDay day = before;
        for (LineRows.Waiting line : lines.lockWaiting(official, AT_ONCE)) {
            Wish wish = wanted.of(line.notice().messageKey());
            LinePlace told = wish.any() ? day.next() : LinePlace.SILENT;
            lines.sort(line.id(), wish.inProgram() ? told : LinePlace.SILENT, day.day());
            if (told == LinePlace.SINGLE) {
                letters.write(line.notice(), wanted, wish);
            }
            day = day.with(told, wish);
        }
        days.keep(day);
        if (day.grouped() > before.grouped()) {
            lines.digest(digest(day, day.grouped()), day.day());
        }
    }

    /** @return whether the letter about the rest of a day was due */
    @Transactional
    boolean digestNext() {
        Optional<ToldDay> due = days.lockDigestDue(clock.instant());
        due.ifPresent(day -> {
            NoticeWishes wanted = wishes.of(day.official());
            letters.write(
                    digest(day, day.toSend()),
                    wanted,
                    new Wish(false, true, wanted.email().isEmpty()));
            days.digestWritten(day);
        });
        return due.isPresent();
    }

    private static NoticeToOfficial digest(ToldDay day, int count) {
        return new NoticeToOfficial(
                day.official(),
                day.day().toString(),
                DIGEST,
                Map.of("count", count, "day", Dates.day(day.day())),
                Optional.of("notices?day=" + day.day()));
    }
}
