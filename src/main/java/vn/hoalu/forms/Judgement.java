package vn.hoalu.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hoalu.forms.FormField.Computed;
import vn.hoalu.forms.FormField.Container;
import vn.hoalu.forms.FormField.DynamicList;
import vn.hoalu.forms.FormField.Input;
import vn.hoalu.forms.Validation.Problem;

/** One judging of one level of a filled-in form; the rows of a list are levels of their own. */
final class Judgement {

    /** What a judgement needs wherever it stands. */
    record Tools(Visibility visibility, Constraints constraints, ValueReader reader, FormContext context) {}

    private final Tools tools;
    private final Map<?, ?> raw;
    private final Map<String, Object> visible;
    private final Map<String, Object> scope;
    private final String path;
    private final Map<String, List<Problem>> problems;
    private final Map<String, Object> accepted = new HashMap<>();

    /**
     * @param visible values of this level that count
     * @param path    of this level: empty, or that of the row and a dot
     */
    Judgement(
            Tools tools,
            Map<?, ?> raw,
            Map<String, Object> visible,
            Map<String, Object> scope,
            String path,
            Map<String, List<Problem>> problems) {
        this.tools = tools;
        this.raw = raw;
        this.visible = visible;
        this.scope = scope;
        this.path = path;
        this.problems = problems;
    }

    Map<String, Object> judge(List<FormField> fields) {
        refuseUnknown(FormDefinition.keys(fields));
        over(fields);
        return accepted;
    }

    private void refuseUnknown(Set<String> known) {
        raw.keySet().stream()
                .map(String::valueOf)
                .filter(key -> !known.contains(key))
                .forEach(key -> add(key, Reading.problem("unknown", Map.of())));
    }

    private void over(List<FormField> fields) {
        fields.stream()
                .filter(field -> !tools.visibility().hidden(field, scope))
                .forEach(this::take);
    }

    private void take(FormField field) {
        switch (field) {
            case Container container -> over(container.fields());
            case Input input when tools.visibility().readOnly(input, scope) -> keep(input.key());
            case Input input -> judge(input);
            case Computed computed -> keep(computed.key());
            case DynamicList list -> judge(list);
            default -> {}
        }
    }

    /** What is known or computed; nothing that was sent. */
    private void keep(String key) {
        if (visible.containsKey(key)) {
            accepted.put(key, visible.get(key));
        }
    }

    private void judge(Input input) {
        switch (tools.reader().read(input, raw.get(input.key()), scope)) {
            case Reading.Unreadable unreadable -> add(input.key(), unreadable.problem());
            case Reading.Absent absent -> demand(input);
            case Reading.Given given -> accept(input, given.value());
        }
    }

    private void accept(Input input, Object value) {
        if (input instanceof FormField.Checkbox && value.equals(false)) {
            demand(input);
        }
        List<Problem> broken = tools.constraints().check(input, value);
        broken.forEach(problem -> add(input.key(), problem));
        if (broken.isEmpty()) {
            accepted.put(input.key(), value);
        }
    }

    private void demand(Input input) {
        if (input.required()) {
            add(
                    input.key(),
                    input.requiredMessage()
                            .<Problem>map(Problem.Own::new)
                            .orElseGet(() -> Reading.problem("required", Map.of("kind", Kind.of(input)))));
        }
    }

    private void judge(DynamicList list) {
        Object given = raw.get(list.key());
        if (given != null && !RowList.fits(list, given)) {
            add(list.key(), Reading.problem("rows", Map.of("max", list.maxRows())));
            return;
        }
        List<Map<?, ?>> rows = RowList.of(list, given);
        if (!list.growing() && rows.size() > fixedSize(list)) {
            add(list.key(), Reading.problem("rows", Map.of("max", fixedSize(list))));
            return;
        }
        judge(list, rows);
    }

    private int fixedSize(DynamicList list) {
        int known = RowList.of(list, Nested.get(tools.context().known(), list.key()))
                .size();
        return Math.max(known, list.startRows());
    }

    /** A row without anything in it is none. */
    private void judge(DynamicList list, List<Map<?, ?>> rows) {
        List<Map<String, Object>> kept = new ArrayList<>();
        List<Map<String, Object>> shown = TypedLevel.rows(visible, list.key());
        for (int index = 0; index < rows.size(); index++) {
            Map<String, Object> row = shown.get(index);
            Map<String, Object> judged = new Judgement(
                            tools,
                            rows.get(index),
                            row,
                            Scope.row(list, scope, row, index),
                            "%s%s[%d].".formatted(path, list.key(), index),
                            problems)
                    .judge(list.fields());
            if (!judged.isEmpty()) {
                kept.add(judged);
            }
        }
        if (!kept.isEmpty()) {
            accepted.put(list.key(), kept);
        }
    }

    private void add(String key, Problem problem) {
        problems.merge(path + key, List.of(problem), (first, more) -> first);
    }
}
