package vn.hoalu.forms;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import vn.hoalu.base.LocalizedText;

/** The texts of a component with the translations that its {@code properties} carry as {@code label.vi} and so on. */
final class Translations {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private Translations() {}

    static Optional<LocalizedText> text(Element component, String property) {
        return component.text(property).map(words -> translated(component, property, words));
    }

    static LocalizedText demanded(Element component, String property) {
        return text(component, property)
                .orElseThrow(() -> component.refuse("label", "a " + property + " is needed, people must read it"));
    }

    static LocalizedText translated(Element component, String prefix, String words) {
        Map<String, String> found = new HashMap<>();
        component.object("properties").ifPresent(properties -> collect(properties, prefix + ".", found));
        return new LocalizedText(words, found);
    }

    private static void collect(Element properties, String prefix, Map<String, String> found) {
        for (Map.Entry<String, JsonNode> entry : properties.json().properties()) {
            if (entry.getKey().startsWith(prefix)) {
                String language = entry.getKey().substring(prefix.length());
                if (LANGUAGE.matcher(language).matches()) {
                    properties.text(entry.getKey()).ifPresent(words -> found.put(language, words));
                }
            }
        }
    }
}
