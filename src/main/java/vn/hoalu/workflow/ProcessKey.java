package vn.hoalu.workflow;

import java.util.regex.Pattern;

/** Id of a process in its model, e.g. {@code CertificationProcess}. */
public record ProcessKey(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");

    public ProcessKey {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a process key: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
