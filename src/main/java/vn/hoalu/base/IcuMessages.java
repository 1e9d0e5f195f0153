package vn.hoalu.base;

import com.ibm.icu.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Compiles every pattern at the start, so that a broken one stops the start and not a person's work. */
@Component
class IcuMessages implements Messages {

    private static final Logger LOG = LoggerFactory.getLogger(IcuMessages.class);

    private final Map<String, Map<String, MessageFormat>> formats = new HashMap<>();
    private final Set<String> reported = ConcurrentHashMap.newKeySet();

    IcuMessages() {
        Languages.ALL.forEach(locale -> formats.put(locale.getLanguage(), compiled(locale)));
    }

    private static Map<String, MessageFormat> compiled(Locale locale) {
        Map<String, MessageFormat> compiled = new HashMap<>();
        MessageFiles.patterns(locale)
                .forEach((key, pattern) -> compiled.put(key, MessagePatterns.compile(pattern, locale)));
        return Map.copyOf(compiled);
    }

    @Override
    public String text(Locale locale, String key, Map<String, ?> arguments) {
        MessageFormat format = in(locale).get(key);
        if (format == null) {
            return unknown(locale, key);
        }
        // A MessageFormat is not safe for threads; its copy is cheap.
        return ((MessageFormat) format.clone()).format(shown(arguments));
    }

    @Override
    public boolean has(Locale locale, String key) {
        return in(locale).containsKey(key);
    }

    private Map<String, MessageFormat> in(Locale locale) {
        String language = Languages.of(locale.toLanguageTag()).getLanguage();
        return formats.getOrDefault(language, Map.of());
    }

    private String unknown(Locale locale, String key) {
        if (reported.add(locale.getLanguage() + ' ' + key)) {
            LOG.warn("No message {} in language {}", key, locale.getLanguage());
        }
        return '!' + key + '!';
    }

    private static Map<String, Object> shown(Map<String, ?> arguments) {
        Map<String, Object> shown = new HashMap<>();
        arguments.forEach((name, value) -> shown.put(name, shown(value)));
        return shown;
    }

    // ICU knows nothing of java.time, and a date must look the same in every language.
    private static Object shown(Object value) {
        return switch (value) {
            case LocalDate day -> Dates.day(day);
            case Instant moment -> Dates.moment(moment);
            default -> value;
        };
    }
}
