package vn.hoalu.organization;

import java.util.regex.Pattern;

/** Code of a unit: the state's number for a province or commune, with a suffix for a part of it ({@code 14329-PVHCC}). */
public record UnitCode(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9A-Z][0-9A-Z-]{0,31}");

    public UnitCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a unit code: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
