package vn.hoalu.forms;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoalu.forms.FormField.TextField.Shape;
import vn.hoalu.forms.Validation.Problem;

/** E-mail addresses and telephone numbers, loosely: only sending proves them. */
final class WellKnownShape {

    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@]{1,64}@(?:[\\p{L}\\p{N}-]{1,63}\\.){1,8}[\\p{L}\\p{N}-]{2,63}");
    private static final Pattern PHONE = Pattern.compile("\\+\\d{8,15}|0\\d{9,10}");

    private WellKnownShape() {}

    static Optional<Problem> problem(Shape shape, String text) {
        return switch (shape) {
            case EMAIL -> email(text) ? Optional.empty() : Optional.of(Reading.problem("email", Map.of()));
            case PHONE -> phone(text) ? Optional.empty() : Optional.of(Reading.problem("phone", Map.of()));
        };
    }

    private static boolean email(String text) {
        return text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches();
    }

    private static boolean phone(String text) {
        return PHONE.matcher(text.replaceAll("[ .()-]", "")).matches();
    }
}
