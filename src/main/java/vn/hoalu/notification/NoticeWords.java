package vn.hoalu.notification;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hoalu.base.Languages;
import vn.hoalu.base.MessageTexts;
import vn.hoalu.base.Messages;

/** Says a notice in a language, as the administrator wrote it or as it was shipped. */
@Component
class NoticeWords {

    static final String SUBJECT = ".subject";
    static final String BODY = ".body";

    private final Messages messages;
    private final MessageTexts texts;
    private final EditedTexts edited;

    NoticeWords(Messages messages, MessageTexts texts, EditedTexts edited) {
        this.messages = messages;
        this.texts = texts;
        this.edited = edited;
    }

    Words say(String messageKey, Map<String, ?> arguments, Locale locale) {
        return edited.find(messageKey, locale)
                .map(text -> new Words(
                        texts.fill(text.subject(), locale, arguments), texts.fill(text.body(), locale, arguments)))
                .orElseGet(() -> new Words(
                        text(messageKey + SUBJECT, arguments, locale), text(messageKey + BODY, arguments, locale)));
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
