package vn.hoalu.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoalu.forms.FormField.Input;
import vn.hoalu.forms.Validation.Problem;

/** One judging of one filled-in form. */
final class Judgement {

    private final FormDefinition form;
    private final Map<String, Object> raw;
    private final Map<String, Object> accepted = new HashMap<>();
    private final Map<String, List<Problem>> problems = new HashMap<>();

    Judgement(FormDefinition form, Map<String, Object> raw) {
        this.form = form;
        this.raw = raw;
    }

    Validation judge(Set<String> shown, Constraints constraints) {
        refuseUnknown();
        for (Input input : form.inputs()) {
            if (shown.contains(input.key())) {
                judge(input, constraints);
            }
        }
        return new Validation(accepted, problems);
    }

    private void refuseUnknown() {
        Set<String> known = form.inputs().stream().map(Input::key).collect(Collectors.toSet());
        raw.keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> add(key, Reading.problem("unknown", Map.of())));
    }

    private void judge(Input input, Constraints constraints) {
        switch (ValueReader.read(input, raw.get(input.key()))) {
            case Reading.Unreadable unreadable -> add(input.key(), unreadable.problem());
            case Reading.Absent absent -> demand(input);
            case Reading.Given given -> accept(input, given.value(), constraints);
        }
    }

    private void accept(Input input, Object value, Constraints constraints) {
        if (input instanceof FormField.Checkbox && value.equals(false)) {
            demand(input);
        }
        List<Problem> broken = constraints.check(input, value);
        broken.forEach(problem -> add(input.key(), problem));
        if (broken.isEmpty()) {
            accepted.put(input.key(), value);
        }
    }

    /** A field nobody can write into cannot be demanded from them. */
    private void demand(Input input) {
        if (input.required() && !input.readOnly()) {
            add(input.key(), Reading.problem("required", Map.of("kind", kind(input))));
        }
    }

    private static String kind(Input input) {
        return switch (input) {
            case FormField.Checkbox box -> "tick";
            case FormField.Radio radio -> "one";
            case FormField.Select select -> "one";
            case FormField.Checklist list -> "some";
            case FormField.TagList tags -> "some";
            case FormField.DateTimeField moment -> moment.kind().name();
            case FormField.NumberField number -> "number";
            case FormField.TextField text -> "text";
            case FormField.TextArea area -> "text";
        };
    }

    private void add(String key, Problem problem) {
        problems.merge(key, List.of(problem), (first, more) -> first);
    }
}
