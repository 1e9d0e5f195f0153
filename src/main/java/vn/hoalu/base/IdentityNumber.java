package vn.hoalu.base;

import java.util.regex.Pattern;

/** A personal identification number (số định danh cá nhân): twelve digits. Never logged, never shown whole. */
public record IdentityNumber(String value) {

    private static final Pattern TWELVE_DIGITS = Pattern.compile("\\d{12}");

    public IdentityNumber {
        if (!TWELVE_DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException("An identity number has twelve digits");
        }
    }

    /** Its last four digits behind dots, the only form a screen shows. */
    public String masked() {
        return "••••••••" + value.substring(8);
    }

    @Override
    public String toString() {
        return masked();
    }
}
