package vn.hoalu.certification.ui;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person typed or pasted from the paper: the code alone, or the whole address it ends. */
final class TypedCode {

    private static final Pattern FORM = Pattern.compile("(?:.*/)?([A-Za-z0-9_-]{1,64})/?(?:\\?.*)?");

    private TypedCode() {}

    static Optional<String> in(String typed) {
        Matcher form = FORM.matcher(typed.replaceAll("\\s", ""));
        return form.matches() ? Optional.of(form.group(1)) : Optional.empty();
    }
}
