package vn.hoalu.base;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Vietnamese telephone number as {@code +84} and nine or ten digits. Never logged, never shown whole. */
public record PhoneNumber(String value) {

    private static final String NATIONAL = "([35789]\\d{8}|2\\d{9})";
    private static final Pattern VALID = Pattern.compile("\\+84" + NATIONAL);
    // A sheet takes the number for a sum and drops its leading zero.
    private static final Pattern TYPED = Pattern.compile("(?:\\+84|0084|84|0)?" + NATIONAL);
    private static final Pattern DECORATION = Pattern.compile("[\\s\\u00a0.()\\-]+");

    public PhoneNumber {
        if (!VALID.matcher(value).matches()) {
            throw new IllegalArgumentException("A telephone number is +84 and nine or ten digits");
        }
    }

    /** However it was written: {@code 0912.345.678}, {@code (0229) 3871 234}, {@code 84 912345678}; else empty. */
    public static Optional<PhoneNumber> typed(String text) {
        Matcher number = TYPED.matcher(DECORATION.matcher(text).replaceAll(""));
        return number.matches() ? Optional.of(new PhoneNumber("+84" + number.group(1))) : Optional.empty();
    }

    /** Its last four digits behind dots, the only form a screen shows. */
    public String masked() {
        return "••••••" + value.substring(value.length() - 4);
    }

    @Override
    public String toString() {
        return masked();
    }
}
