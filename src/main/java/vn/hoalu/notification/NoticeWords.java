package vn.hoalu.notification;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hoalu.base.Languages;
import vn.hoalu.base.Messages;

/** Says a notice in a language. */
@Component
class NoticeWords {

    static final String SUBJECT = ".subject";
    static final String BODY = ".body";

    private final Messages messages;

    NoticeWords(Messages messages) {
        this.messages = messages;
    }

    Words say(String messageKey, Map<String, ?> arguments, Locale locale) {
        return new Words(text(messageKey + SUBJECT, arguments, locale), text(messageKey + BODY, arguments, locale));
    }

    private String text(String key, Map<String, ?> arguments, Locale locale) {
        demand(key, locale);
        return messages.text(locale, key, arguments);
    }

    /** Whatever language the reader will choose. */
    void demand(String messageKey) {
        Languages.ALL.forEach(locale -> {
            demand(messageKey + SUBJECT, locale);
            demand(messageKey + BODY, locale);
        });
    }

    // A person must not be told a key instead of a sentence.
    private void demand(String key, Locale locale) {
        if (!messages.has(locale, key)) {
            throw new IllegalArgumentException("No message %s in %s".formatted(key, locale.getLanguage()));
        }
    }
}
