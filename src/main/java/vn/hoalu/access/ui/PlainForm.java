package vn.hoalu.access.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoalu.access.Enrolment;

/**
 * A page with one question that needs neither script nor session on a screen's side.
 *
 * @param key stem of its messages: {@code .title}, {@code .text} and {@code .submit}
 * @param codes recovery codes to be written down
 * @param next where to go on, where nothing is asked any more
 * @param others further things that can be done here with the same code
 */
record PlainForm(
        String key,
        Map<String, Object> arguments,
        List<Field> fields,
        List<Problem> problems,
        Optional<Enrolment> enrolment,
        List<String> codes,
        Optional<String> next,
        List<String> others) {

    record Field(String name, String type, String autocomplete) {

        static final Field CODE = new Field("code", "text", "one-time-code");
        static final Field PRESENT = new Field("present", "password", "current-password");
        static final Field FRESH = new Field("password", "password", "new-password");
        static final Field REPEATED = new Field("repeated", "password", "new-password");
    }

    static PlainForm of(String key, Field... fields) {
        return new PlainForm(
                key, Map.of(), List.of(fields), List.of(), Optional.empty(), List.of(), Optional.empty(), List.of());
    }

    PlainForm with(Map<String, Object> given) {
        return new PlainForm(key, given, fields, problems, enrolment, codes, next, others);
    }

    PlainForm with(Enrolment shown) {
        return new PlainForm(key, arguments, fields, problems, Optional.of(shown), codes, next, others);
    }

    PlainForm refused(Problem problem) {
        return new PlainForm(key, arguments, fields, List.of(problem), enrolment, codes, next, others);
    }

    PlainForm offering(List<String> acts) {
        return new PlainForm(key, arguments, fields, problems, enrolment, codes, next, acts);
    }

    static PlainForm done(String key, List<String> codes, String next) {
        return new PlainForm(
                key, Map.of(), List.of(), List.of(), Optional.empty(), codes, Optional.of(next), List.of());
    }
}
