package vn.hoalu.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What an administrator changes at once. */
public sealed interface CalendarEdit {

    /** As the audit log names it: the days from the first to the last, or the unit. */
    String subject();

    private static String span(Stream<LocalDate> days) {
        List<LocalDate> inOrder = days.sorted().toList();
        return inOrder.getFirst().equals(inOrder.getLast())
                ? inOrder.getFirst().toString()
                : inOrder.getFirst() + " " + inOrder.getLast();
    }

    private static void demandSome(Collection<?> days) {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("A change of no day is no change of the calendar");
        }
    }

    /** These days are entered, or stand otherwise than before. */
    record EnterDays(List<CalendarDay> days) implements CalendarEdit {
        public EnterDays {
            days = List.copyOf(days);
            demandSome(days);
        }

        @Override
        public String subject() {
            return span(days.stream().map(CalendarDay::day));
        }
    }

    /** These days are days like others again. */
    record RemoveDays(Set<LocalDate> days) implements CalendarEdit {
        public RemoveDays {
            days = Set.copyOf(days);
            demandSome(days);
        }

        @Override
        public String subject() {
            return span(days.stream());
        }
    }

    /** The unit's own hours from now on; without any it works as the unit above. */
    record SetHours(UnitCode unit, Optional<OfficeHours> hours) implements CalendarEdit {
        public SetHours {
            if (unit.equals(Units.PROVINCE) && hours.isEmpty()) {
                throw new IllegalArgumentException("The province has hours of its own; no unit is above it");
            }
        }

        @Override
        public String subject() {
            return unit.value();
        }
    }
}
