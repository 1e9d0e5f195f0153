package vn.hoalu.forms;

import java.util.Optional;
import java.util.Set;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.forms.FormField.Units;

/** What a field shows before and after its value, with translations as {@code suffixAdorner.vi}. */
final class UnitsReader {

    private UnitsReader() {}

    static Units read(Element component, Conditions conditions) {
        return component
                .object("appearance")
                .map(appearance -> {
                    appearance.only(Set.of("prefixAdorner", "suffixAdorner"));
                    return new Units(
                            words(component, appearance, "prefixAdorner", conditions),
                            words(component, appearance, "suffixAdorner", conditions));
                })
                .orElse(Units.NONE);
    }

    private static Optional<LocalizedText> words(
            Element component, Element appearance, String property, Conditions conditions) {
        Optional<String> words = appearance.string(property);
        words.ifPresent(text -> {
            try {
                Template.expressions(text, conditions::names);
            } catch (IllegalArgumentException wrong) {
                throw component.refuse("expression", String.valueOf(wrong.getMessage()));
            }
        });
        return words.map(text -> Translations.translated(component, property, text));
    }
}
