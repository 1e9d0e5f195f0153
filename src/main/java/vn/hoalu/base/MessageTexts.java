package vn.hoalu.base;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The patterns behind the messages, for whoever may write others instead: ICU message format with named arguments. */
public interface MessageTexts {

    Set<String> keys();

    Optional<String> pattern(Locale locale, String key);

    /** @throws IllegalArgumentException where it is no pattern */
    Set<String> arguments(String pattern, Locale locale);

    /** @throws IllegalArgumentException where it is no pattern, or asks of an argument what it is not */
    String fill(String pattern, Locale locale, Map<String, ?> arguments);
}
