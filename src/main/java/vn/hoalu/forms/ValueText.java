package vn.hoalu.forms;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoalu.base.Dates;

/** A value as people read it: days as on the papers, decimals as in their language. */
public final class ValueText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT);

    private ValueText() {}

    public static String of(@Nullable Object value, Locale locale) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number(number, locale);
            case LocalDate day -> Dates.day(day);
            case LocalTime time -> TIME.format(time);
            case LocalDateTime moment -> MOMENT.format(moment);
            case Boolean flag -> flag ? "✓" : "–";
            case Collection<?> items ->
                items.stream().map(item -> of(item, locale)).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    private static String number(BigDecimal number, Locale locale) {
        char decimal = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        return number.toPlainString().replace('.', decimal);
    }
}
