package vn.hoalu.forms;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import vn.hoalu.base.LocalizedText;

/**
 * The text of a text component: paragraphs, lists, emphasis, links that people choose to follow, and places to be
 * filled in. HTML and pictures are not drawn.
 */
final class PlainProse {

    private static final Pattern HTML = Pattern.compile("<(?!br ?/?>)[!/a-zA-Z]");
    private static final Pattern LINK = Pattern.compile("]\\((?!(?:https?://|mailto:)[^\\s()]+\\))|]\\[|!\\[");

    private PlainProse() {}

    static LocalizedText read(Element component, Conditions conditions) {
        String words = component
                .string("text")
                .orElseThrow(() -> component.refuse("label", "a text is needed, people must read it"));
        LocalizedText text = new LocalizedText(words, translations(component));
        check(component, text.text(), conditions);
        text.translations().values().forEach(translated -> check(component, translated, conditions));
        return text;
    }

    private static Map<String, String> translations(Element component) {
        Map<String, String> found = new HashMap<>();
        component.object("properties").ifPresent(properties -> {
            for (Map.Entry<String, JsonNode> entry : properties.json().properties()) {
                if (entry.getKey().matches("text\\.[a-z]{2,3}")) {
                    properties
                            .string(entry.getKey())
                            .ifPresent(words -> found.put(entry.getKey().substring(5), words));
                }
            }
        });
        return found;
    }

    private static void check(Element component, String words, Conditions conditions) {
        if (HTML.matcher(words).find()) {
            throw component.refuse("html", "text may not hold HTML; write it as Markdown");
        }
        if (LINK.matcher(words).find()) {
            throw component.refuse(
                    "markdown", "links lead to https: or mailto: only, and pictures are image components");
        }
        try {
            Template.expressions(words, conditions::names);
        } catch (IllegalArgumentException wrong) {
            throw component.refuse("expression", String.valueOf(wrong.getMessage()));
        }
    }
}
