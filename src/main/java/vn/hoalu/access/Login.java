package vn.hoalu.access;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name an official signs in with, always in lower case. */
record Login(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");

    Login {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A login has 2 to 64 letters a-z, digits, dots and hyphens");
        }
    }

    /** Empty for what can be nobody's login. */
    static Optional<Login> typed(String text) {
        String folded = text.strip().toLowerCase(Locale.ROOT);
        return FORM.matcher(folded).matches() ? Optional.of(new Login(folded)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
