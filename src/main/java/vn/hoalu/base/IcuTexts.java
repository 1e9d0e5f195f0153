package vn.hoalu.base;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class IcuTexts implements MessageTexts {

    private final Map<String, Map<String, String>> patterns = new HashMap<>();

    IcuTexts() {
        Languages.ALL.forEach(locale -> patterns.put(locale.getLanguage(), MessageFiles.patterns(locale)));
    }

    @Override
    public Set<String> keys() {
        return in(Languages.VIETNAMESE).keySet();
    }

    @Override
    public Optional<String> pattern(Locale locale, String key) {
        return Optional.ofNullable(in(locale).get(key));
    }

    @Override
    public Set<String> arguments(String pattern, Locale locale) {
        return MessagePatterns.compile(pattern, locale).getArgumentNames();
    }

    @Override
    public String fill(String pattern, Locale locale, Map<String, ?> arguments) {
        return MessagePatterns.compile(pattern, locale).format(new HashMap<>(arguments));
    }

    private Map<String, String> in(Locale locale) {
        return patterns.getOrDefault(Languages.of(locale.toLanguageTag()).getLanguage(), Map.of());
    }
}
