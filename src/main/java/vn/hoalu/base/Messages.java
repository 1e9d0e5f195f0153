package vn.hoalu.base;

import java.util.Locale;
import java.util.Map;

/** The sentences of the screens and papers, by key and language; ICU message format with named arguments. */
public interface Messages {

    /** Never fails: an unknown key comes back as {@code !key!} and is logged once. */
    String text(Locale locale, String key, Map<String, ?> arguments);

    default String text(Locale locale, String key) {
        return text(locale, key, Map.of());
    }

    boolean has(Locale locale, String key);
}
