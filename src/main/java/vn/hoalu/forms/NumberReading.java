package vn.hoalu.forms;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** A number with a point or a comma before its decimals, and never with marks between thousands. */
final class NumberReading {

    private static final int MAX_DIGITS = 18;
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,18}([.,]\\d{1,18})?");

    private NumberReading() {}

    static Reading read(Object raw) {
        return switch (raw) {
            case BigDecimal number -> bounded(number);
            case Integer number -> bounded(new BigDecimal(number));
            case Long number -> bounded(new BigDecimal(number));
            case Double number when Double.isFinite(number) -> bounded(BigDecimal.valueOf(number));
            case String text
            when PLAIN.matcher(text.strip()).matches() ->
                bounded(new BigDecimal(text.strip().replace(',', '.')));
            default -> Reading.unreadable("number");
        };
    }

    private static Reading bounded(BigDecimal number) {
        if (Math.abs(number.scale()) > MAX_DIGITS || number.precision() > 2 * MAX_DIGITS) {
            return Reading.unreadable("number");
        }
        BigDecimal shortest = number.stripTrailingZeros();
        return new Reading.Given(shortest.scale() < 0 ? shortest.setScale(0) : shortest);
    }
}
