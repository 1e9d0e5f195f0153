package vn.hoalu.inbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoalu.access.Actor;
import vn.hoalu.base.Languages;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.base.Messages;
import vn.hoalu.forms.FormContext;
import vn.hoalu.forms.FormDefinition;
import vn.hoalu.forms.FormField;
import vn.hoalu.forms.FormField.Choices;
import vn.hoalu.forms.FormField.Option;
import vn.hoalu.forms.Forms;
import vn.hoalu.forms.Scope;
import vn.hoalu.forms.ValueText;
import vn.hoalu.inbox.GivenAnswers.Answer;
import vn.hoalu.workflow.CaseKey;

/** Kept answers as sentences, in all languages: labels of the form, labels of what was chosen, names of files. */
@Component
class AnswersInWords {

    private final Forms forms;
    private final FormContexts contexts;
    private final Messages messages;

    AnswersInWords(Forms forms, FormContexts contexts, Messages messages) {
        this.forms = forms;
        this.contexts = contexts;
        this.messages = messages;
    }

    /** In the order of the form; what it does not know (any more) comes last, by its key. */
    List<Answer> of(FormDefinition form, Map<String, Object> kept, CaseKey caseKey, Actor actor) {
        FormContext context = contexts.of(caseKey, Map.of(), actor);
        Map<String, Object> values = new HashMap<>(kept);
        values.putAll(forms.typed(form, kept, context));
        List<Answer> answers = new ArrayList<>();
        Set<String> told = new HashSet<>();
        Telling telling = new Telling(context, Scope.of(form, context, values));
        telling.level(form.fields(), (key, label, field) -> {
            Object raw = kept.get(key);
            if (raw != null && told.add(key)) {
                Object value = values.getOrDefault(key, raw);
                answers.add(new Answer(key, label, raw, everywhere(locale -> telling.say(field, value, locale))));
            }
        });
        new TreeMap<>(kept).forEach((key, raw) -> {
            if (!told.contains(key)) {
                answers.add(new Answer(key, LocalizedText.of(key), raw, everywhere(locale -> text(raw, locale))));
            }
        });
        return answers;
    }

    private static LocalizedText everywhere(Function<Locale, String> said) {
        return new LocalizedText(
                said.apply(Languages.VIETNAMESE),
                Languages.ALL.stream().collect(Collectors.toMap(Locale::getLanguage, said)));
    }

    private String text(Object value, Locale locale) {
        return value instanceof Boolean flag
                ? messages.text(locale, flag ? "forms.submitted.yes" : "forms.submitted.no")
                : ValueText.of(value, locale);
    }

    private interface Found {

        void at(String key, LocalizedText label, FormField field);
    }

    private final class Telling {

        private final FormContext context;
        private final Map<String, Object> scope;

        Telling(FormContext context, Map<String, Object> scope) {
            this.context = context;
            this.scope = scope;
        }

        void level(List<FormField> fields, Found each) {
            for (FormField field : fields) {
                switch (field) {
                    case FormField.Input input -> each.at(input.key(), input.label(), field);
                    case FormField.Computed computed ->
                        computed.label().ifPresent(label -> each.at(computed.key(), label, field));
                    case FormField.DynamicList list ->
                        each.at(list.key(), list.label().orElse(LocalizedText.of(list.key())), field);
                    case FormField.Container container -> level(container.fields(), each);
                    default -> {}
                }
            }
        }

        String say(FormField field, Object value, Locale locale) {
            return switch (field) {
                case FormField.Choice choice -> each(value, one -> chosen(choice, one, locale));
                case FormField.FilePicker files -> each(value, one -> file(one, locale));
                case FormField.DynamicList list when value instanceof Collection<?> rows -> rows(list, rows, locale);
                default -> text(value, locale);
            };
        }

        private static String each(Object value, Function<String, String> said) {
            Collection<?> several = value instanceof Collection<?> values ? values : List.of(value);
            return several.stream().map(String::valueOf).map(said).collect(Collectors.joining(", "));
        }

        private String chosen(FormField.Choice choice, String value, Locale locale) {
            if (choice.choices() instanceof Choices.Live live) {
                return label(context.live().find(live.source(), value), locale)
                        .orElseGet(() -> messages.text(locale, "forms.submitted.unseen"));
            }
            return label(
                            forms.options(choice, scope).stream()
                                    .filter(option -> option.value().equals(value))
                                    .findFirst(),
                            locale)
                    .orElse(value);
        }

        private static Optional<String> label(Optional<Option> option, Locale locale) {
            return option.map(found -> found.label().in(locale));
        }

        private String file(String id, Locale locale) {
            return context.files()
                    .find(id)
                    .map(found -> found.name())
                    .orElseGet(() -> messages.text(locale, "forms.file.gone"));
        }

        private String rows(FormField.DynamicList list, Collection<?> rows, Locale locale) {
            List<String> lines = new ArrayList<>();
            for (Object row : rows) {
                if (row instanceof Map<?, ?> values) {
                    lines.add("%d) %s".formatted(lines.size() + 1, row(list, values, lines.size(), locale)));
                }
            }
            return String.join("\n", lines);
        }

        @SuppressWarnings("unchecked")
        private String row(FormField.DynamicList list, Map<?, ?> values, int index, Locale locale) {
            Map<String, Object> row = (Map<String, Object>) values;
            Telling within = new Telling(context, Scope.row(list, scope, row, index));
            List<String> cells = new ArrayList<>();
            within.level(list.fields(), (key, label, field) -> {
                Object value = row.get(key);
                if (value != null) {
                    cells.add(label.in(locale) + ": " + within.say(field, value, locale));
                }
            });
            return String.join("; ", cells);
        }
    }
}
