package vn.hoalu.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.forms.FormField;
import vn.hoalu.forms.FormField.Choices;
import vn.hoalu.forms.FormField.Input;
import vn.hoalu.forms.FormField.Option;
import vn.hoalu.forms.FormFiles.FormFile;
import vn.hoalu.forms.Literal;
import vn.hoalu.forms.ValueText;

/** A submitted value as it is read: the label of an answer, the name of a file, a number with its unit. */
record ValueWords(Surroundings around) {

    Component of(Input input, @Nullable Object value, Map<String, Object> scope) {
        if (input instanceof FormField.FilePicker && value instanceof Collection<?> ids && !ids.isEmpty()) {
            return files(ids);
        }
        String words = text(input, value, scope);
        return words.isEmpty() ? empty() : span(words);
    }

    Component plain(@Nullable Object value) {
        String words = text(value);
        return words.isEmpty() ? empty() : span(words);
    }

    String text(@Nullable Object value) {
        return value instanceof Boolean flag ? yesOrNo(flag) : ValueText.of(value, around.locale());
    }

    String text(Input input, @Nullable Object value, Map<String, Object> scope) {
        if (value == null) {
            return "";
        }
        return switch (input) {
            case FormField.Choice choice -> chosen(choice, value, scope);
            case FormField.NumberField number -> with(number.units(), text(value), scope);
            case FormField.TextField line -> with(line.units(), text(value), scope);
            default -> text(value);
        };
    }

    private String yesOrNo(boolean flag) {
        return around.say(flag ? "forms.submitted.yes" : "forms.submitted.no");
    }

    private String with(FormField.Units units, String words, Map<String, Object> scope) {
        return Stream.of(
                        units.prefix().map(prefix -> filled(prefix, scope)),
                        Optional.of(words),
                        units.suffix().map(suffix -> filled(suffix, scope)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private String filled(LocalizedText words, Map<String, Object> scope) {
        return Literal.open(around.forms().words(words, around.locale(), scope));
    }

    private String chosen(FormField.Choice choice, Object value, Map<String, Object> scope) {
        Collection<?> several = value instanceof Collection<?> values ? values : List.of(value);
        List<Option> options = around.forms().options(choice, scope);
        return several.stream()
                .map(each -> label(choice, options, String.valueOf(each)))
                .collect(Collectors.joining(", "));
    }

    private String label(FormField.Choice choice, List<Option> options, String value) {
        Optional<Option> found = choice.choices() instanceof Choices.Live live
                ? around.context().live().find(live.source(), value)
                : options.stream()
                        .filter(option -> option.value().equals(value))
                        .findFirst();
        boolean id = choice.choices() instanceof Choices.Live;
        return found.map(option -> option.label().in(around.locale()))
                .orElseGet(() -> id ? around.say("forms.submitted.unseen") : value);
    }

    private Component files(Collection<?> ids) {
        UnorderedList names = new UnorderedList();
        names.addClassName("form-files");
        ids.forEach(id -> names.add(new ListItem(file(String.valueOf(id)))));
        return names;
    }

    private Component file(String id) {
        Optional<FormFile> found = around.context().files().find(id);
        String name = found.map(FormFile::name).orElseGet(() -> around.say("forms.file.gone"));
        return found.flatMap(FormFile::address)
                .<Component>map(address -> link(address, name))
                .orElseGet(() -> span(name));
    }

    private static Anchor link(String address, String name) {
        Anchor link = new Anchor(address, name);
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }

    private static Span span(String words) {
        Span span = new Span(words);
        // A number or a name keeps its own direction inside a right-to-left page.
        span.getElement().setAttribute("dir", "auto");
        return span;
    }

    private Component empty() {
        Span nothing = new Span(around.say("forms.submitted.nothing"));
        nothing.addClassName("form-nothing");
        return nothing;
    }
}
