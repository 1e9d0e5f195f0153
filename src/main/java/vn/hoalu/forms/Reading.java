package vn.hoalu.forms;

import java.util.Map;
import vn.hoalu.forms.Validation.Problem;

/** What a raw value turned out to be. */
sealed interface Reading {

    record Given(Object value) implements Reading {}

    record Absent() implements Reading {}

    record Unreadable(Problem problem) implements Reading {}

    static Reading unreadable(String name, Map<String, Object> arguments) {
        return new Unreadable(problem(name, arguments));
    }

    static Reading unreadable(String name) {
        return unreadable(name, Map.of());
    }

    static Problem problem(String name, Map<String, Object> arguments) {
        return new Problem.Keyed("forms.error." + name, arguments);
    }
}
