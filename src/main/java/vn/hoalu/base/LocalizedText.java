package vn.hoalu.base;

import java.util.Locale;
import java.util.Map;

/**
 * A text that travels with a model or a form: what the file says, and its translations by language ({@code vi},
 * {@code ar}, …). A language without a translation reads the text itself.
 */
public record LocalizedText(String text, Map<String, String> translations) {

    public LocalizedText {
        translations = Map.copyOf(translations);
    }

    public static LocalizedText of(String text) {
        return new LocalizedText(text, Map.of());
    }

    public String in(Locale locale) {
        return translations.getOrDefault(locale.getLanguage(), text);
    }
}
