package vn.hoalu.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hoalu.base.Languages;
import vn.hoalu.base.Messages;

/**
 * Gives views the messages: {@code getTranslation(key, "days", 3)} or with one map of arguments. Names
 * and not positions, so that a translator may turn a sentence round.
 */
@Component
class MessageTranslations implements I18NProvider {

    private final transient Messages messages;

    MessageTranslations(Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return messages.text(locale, key, named(arguments));
    }

    private static Map<String, Object> named(Object... arguments) {
        Map<String, Object> named = new HashMap<>();
        if (arguments.length == 1 && arguments[0] instanceof Map<?, ?> given) {
            given.forEach((name, value) -> named.put((String) name, value));
            return named;
        }
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            named.put((String) arguments[i], arguments[i + 1]);
        }
        return named;
    }
}
