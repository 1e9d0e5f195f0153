package vn.hoalu.forms;

import java.util.Set;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.forms.FormField.Units;

/** What a field shows before and after its value, with translations as {@code suffixAdorner.vi}. */
final class UnitsReader {

    private UnitsReader() {}

    static Units read(Element component) {
        return component
                .object("appearance")
                .map(appearance -> {
                    appearance.only(Set.of("prefixAdorner", "suffixAdorner"));
                    return new Units(
                            appearance.text("prefixAdorner").map(words -> translated(component, "prefixAdorner", words)),
                            appearance.text("suffixAdorner").map(words -> translated(component, "suffixAdorner", words)));
                })
                .orElse(Units.NONE);
    }

    private static LocalizedText translated(Element component, String property, String words) {
        return Translations.translated(component, property, words);
    }
}
