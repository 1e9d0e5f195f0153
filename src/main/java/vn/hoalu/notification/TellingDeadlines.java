package vn.hoalu.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.base.Dates;
import vn.hoalu.base.NoticeToOfficial;
import vn.hoalu.base.OwnDeadlines;
import vn.hoalu.organization.Units;
import vn.hoalu.organization.WorkingCalendar;

/**
 * Tells officials on the morning of a working day what they have in hand and when it is due. In steps, each with its
 * progress in the same transaction: whoever dies in between has told nobody twice and forgotten nobody.
 */
@Service
class TellingDeadlines {

    static final String TODAY = "notification.deadlines.today";

    private static final LocalTime MORNING = LocalTime.of(7, 30);
    private static final int AT_ONCE = 200;

    private final OwnDeadlines deadlines;
    private final Mornings mornings;
    private final LineRows lines;
    private final WorkingCalendar calendar;
    private final Clock clock;

    TellingDeadlines(OwnDeadlines deadlines, Mornings mornings, LineRows lines, WorkingCalendar calendar, Clock clock) {
        this.deadlines = deadlines;
        this.mornings = mornings;
        this.lines = lines;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @return whether there may be others to tell */
    @Transactional
    boolean tellNext() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Dates.ZONE);
        if (!mornings.get().leavesToTell(today) || !isMorningOfWorkingDay(now)) {
            return false;
        }
        Morning morning = mornings.lock();
        return morning.leavesToTell(today) && tell(morning.of(today), now);
    }

    private boolean isMorningOfWorkingDay(Instant now) {
        return !LocalTime.ofInstant(now, Dates.ZONE).isBefore(MORNING)
                && calendar.between(now.minus(Duration.ofDays(1)), now, Units.PROVINCE) == 1;
    }

    private boolean tell(Morning morning, Instant now) {
        List<OwnDeadlines.Numbers> next = deadlines.behind(morning.toldTo(), now, AT_ONCE);
        next.forEach(numbers -> lines.add(notice(numbers, morning.day())));
        boolean more = next.size() == AT_ONCE;
        mornings.keep(new Morning(
                morning.day(),
                next.isEmpty() ? morning.toldTo() : Optional.of(next.getLast().official()),
                !more));
        return more;
    }

    private static NoticeToOfficial notice(OwnDeadlines.Numbers numbers, LocalDate day) {
        return new NoticeToOfficial(
                numbers.official(),
                day.toString(),
                TODAY,
                Map.of(
                        "day", Dates.day(day),
                        "overdue", numbers.overdue(),
                        "today", numbers.today(),
                        "week", numbers.week()),
                Optional.of("inbox?list=mine"));
    }
}
