package vn.hoalu.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoalu.base.Messages;
import vn.hoalu.base.ui.Facts;
import vn.hoalu.forms.FormContext;
import vn.hoalu.forms.FormDefinition;
import vn.hoalu.forms.FormField;
import vn.hoalu.forms.Forms;
import vn.hoalu.forms.Scope;

/**
 * What was submitted, to be read and printed: labels and values, lists as tables. It shows the answers as they were
 * kept; nothing is worked out again, and an answer that no list holds any more stands as it was given.
 */
@StyleSheet("context://themes/hoalu/forms.css")
public class SubmittedForm extends Composite<Div> {

    private final Surroundings around;
    private final ValueWords words;

    /** @param answers as they were accepted, or as JSON gives them back */
    public SubmittedForm(
            FormDefinition form,
            Forms forms,
            Messages messages,
            Locale locale,
            Map<String, Object> answers,
            FormContext context) {
        around = new Surroundings(form, forms, messages, locale, context, FileAdding.NONE);
        words = new ValueWords(around);
        getContent().addClassName("submitted");
        Map<String, Object> values = new HashMap<>(answers);
        values.putAll(forms.typed(form, answers, context));
        new Part(getContent(), Scope.of(form, context, values), values).show(form.fields());
    }

    /** One level of values, in one place of the page. */
    private final class Part {

        private final HasComponents place;
        private final Map<String, Object> scope;
        private final Map<String, Object> values;
        private Optional<Facts> facts = Optional.empty();

        Part(HasComponents place, Map<String, Object> scope, Map<String, Object> values) {
            this.place = place;
            this.scope = scope;
            this.values = values;
        }

        void show(List<FormField> fields) {
            fields.stream()
                    .filter(field -> !around.forms().hidden(field, scope))
                    .forEach(this::show);
        }

        private void show(FormField field) {
            switch (field) {
                case FormField.Input input ->
                    facts().add(input.label().in(around.locale()), words.of(input, values.get(input.key()), scope));
                case FormField.Computed computed -> show(computed);
                case FormField.Row row -> show(row.fields());
                case FormField.Group group -> section(group.label().map(label -> label.in(around.locale())), group);
                case FormField.DynamicList list -> show(list);
                default -> {}
            }
        }

        private void show(FormField.Computed computed) {
            computed.label()
                    .ifPresent(
                            label -> facts().add(label.in(around.locale()), words.plain(values.get(computed.key()))));
        }

        private void section(Optional<String> title, FormField.Group group) {
            Section section = titled(title);
            place.add(section);
            facts = Optional.empty();
            new Part(section, scope, values).show(group.fields());
        }

        private void show(FormField.DynamicList list) {
            String title =
                    list.label().map(label -> label.in(around.locale())).orElseGet(() -> around.say("forms.list.name"));
            List<Map<String, Object>> rows = rows(values.get(list.key()));
            facts = Optional.empty();
            place.add(
                    SubmittedRows.fit(list)
                            ? new SubmittedRows(around, words, scope).table(list, title, rows)
                            : sections(list, title, rows));
        }

        private Component sections(FormField.DynamicList list, String title, List<Map<String, Object>> rows) {
            Section section = titled(Optional.of(title));
            for (int index = 0; index < rows.size(); index++) {
                Section row =
                        titled(Optional.of(around.say("forms.list.row", Map.of("name", title, "number", index + 1))));
                section.add(row);
                new Part(row, Scope.row(list, scope, rows.get(index), index), rows.get(index)).show(list.fields());
            }
            return section;
        }

        private Facts facts() {
            if (facts.isEmpty()) {
                Facts fresh = new Facts();
                place.add(fresh);
                facts = Optional.of(fresh);
            }
            return facts.get();
        }
    }

    private static Section titled(Optional<String> title) {
        Section section = new Section();
        title.ifPresent(words -> {
            Span name = new Span(words);
            name.addClassName("submitted-title");
            section.add(name);
            section.setAriaLabel(words);
        });
        return section;
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> rows(@Nullable Object kept) {
        return kept instanceof Collection<?> rows
                ? rows.stream()
                        .filter(Map.class::isInstance)
                        .map(row -> (Map<String, Object>) row)
                        .toList()
                : List.of();
    }
}
