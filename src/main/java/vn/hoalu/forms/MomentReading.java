package vn.hoalu.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.hoalu.forms.FormField.DateTimeField.Kind;

/** Days and times as the pickers give them, as ISO texts, or as people write them here. */
final class MomentReading {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private static final List<DateTimeFormatter> DATES = formats("uuuu-MM-dd", "d/M/uuuu");
    private static final List<DateTimeFormatter> TIMES = formats("H:mm", "HH:mm:ss");
    private static final List<DateTimeFormatter> DATE_TIMES =
            formats("uuuu-MM-dd'T'HH:mm", "uuuu-MM-dd'T'HH:mm:ss", "d/M/uuuu H:mm");

    private MomentReading() {}

    static Reading read(Kind kind, Object raw) {
        return switch (kind) {
            case DATE -> date(raw);
            case TIME -> time(raw);
            case DATE_TIME -> dateTime(raw);
        };
    }

    private static Reading date(Object raw) {
        return value(raw, LocalDate.class, DATES, LocalDate::from)
                .filter(MomentReading::plausible)
                .<Reading>map(Reading.Given::new)
                .orElseGet(() -> Reading.unreadable("date"));
    }

    private static Reading time(Object raw) {
        return value(raw, LocalTime.class, TIMES, LocalTime::from)
                .<Reading>map(Reading.Given::new)
                .orElseGet(() -> Reading.unreadable("time"));
    }

    private static Reading dateTime(Object raw) {
        return value(raw, LocalDateTime.class, DATE_TIMES, LocalDateTime::from)
                .filter(moment -> plausible(moment.toLocalDate()))
                .<Reading>map(Reading.Given::new)
                .orElseGet(() -> Reading.unreadable("dateTime"));
    }

    private static <T> Optional<T> value(
            Object raw, Class<T> type, List<DateTimeFormatter> formats, TemporalQuery<T> query) {
        if (type.isInstance(raw)) {
            return Optional.of(type.cast(raw));
        }
        return raw instanceof String text ? parse(text.strip(), formats, query) : Optional.empty();
    }

    private static <T> Optional<T> parse(String text, List<DateTimeFormatter> formats, TemporalQuery<T> query) {
        for (DateTimeFormatter format : formats) {
            try {
                return Optional.of(format.parse(text, query));
            } catch (DateTimeException otherwise) {
                // the next format may fit
            }
        }
        return Optional.empty();
    }

    /** A year of 26 or 20266 is a slip of the finger, not a date. */
    private static boolean plausible(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }

    private static List<DateTimeFormatter> formats(String... patterns) {
        return List.of(patterns).stream()
                .map(pattern ->
                        DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT))
                .toList();
    }
}
