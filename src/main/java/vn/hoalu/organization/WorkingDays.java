package vn.hoalu.organization;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** The counting rules, without clock and database: which day is a working day and how many lie between two. */
record WorkingDays(Set<LocalDate> daysOff, Set<LocalDate> swappedIn) {

    WorkingDays {
        daysOff = Set.copyOf(daysOff);
        swappedIn = Set.copyOf(swappedIn);
    }

    boolean isWorking(LocalDate day) {
        return swappedIn.contains(day) || !isWeekend(day) && !daysOff.contains(day);
    }

    /** The {@code days}-th working day after {@code start}; with zero the start day or the next working day. */
    LocalDate after(LocalDate start, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("Working days are counted forwards, not " + days);
        }
        LocalDate day = days == 0 ? atOrAfter(start) : start;
        for (int counted = 0; counted < days; counted++) {
            day = atOrAfter(day.plusDays(1));
        }
        return day;
    }

    /** The {@code days}-th working day before {@code end}. */
    LocalDate before(LocalDate end, int days) {
        LocalDate day = end;
        for (int counted = 0; counted < days; counted++) {
            day = day.minusDays(1);
            while (!isWorking(day)) {
                day = day.minusDays(1);
            }
        }
        return day;
    }

    /** Working days behind {@code from} up to and with {@code to}; negative where {@code to} is the earlier one. */
    int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorking)
                .count();
    }

    private LocalDate atOrAfter(LocalDate start) {
        LocalDate day = start;
        while (!isWorking(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
