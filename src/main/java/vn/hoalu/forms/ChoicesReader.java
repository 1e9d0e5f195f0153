package vn.hoalu.forms;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.hoalu.forms.FormField.Choices;

/**
 * Where the answers of a list come from: written in the form, known of the case, worked out, or, by the extension
 * property {@code source}, living data.
 */
record ChoicesReader(Set<String> sources) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");

    /** @param searched whether the component can hold a list of any length */
    Choices read(Element component, boolean searched) {
        Optional<String> source = component.object("properties").flatMap(properties -> properties.text("source"));
        Optional<String> key = component.text("valuesKey");
        Optional<String> expression = component.expression("valuesExpression", "expression");
        if (key.isPresent() && expression.isPresent()) {
            throw component.refuse("options", "answers come either by valuesKey or by valuesExpression");
        }
        if (source.isPresent()) {
            return live(component, source.get(), searched);
        }
        return key.<Choices>map(name -> known(component, name))
                .or(() -> expression.map(Choices.Computed::new))
                .orElseGet(() -> new Choices.Written(Options.read(component)));
    }

    private Choices live(Element component, String source, boolean searched) {
        if (!sources.contains(source)) {
            throw component.refuse("source", "there is no source %s, only %s".formatted(source, sources));
        }
        if (!searched) {
            throw component.refuse("source", "living data needs a select or a tag list, for it can be long");
        }
        if (component.value("values").filter(values -> !values.isEmpty()).isPresent()) {
            throw component.refuse("source", "a source brings its own answers; take values away");
        }
        return new Choices.Live(source);
    }

    private static Choices known(Element component, String name) {
        if (!NAME.matcher(name).matches()) {
            throw component.refuse("key", "a valuesKey is a letter, then letters, digits and _");
        }
        return new Choices.Known(name);
    }
}
