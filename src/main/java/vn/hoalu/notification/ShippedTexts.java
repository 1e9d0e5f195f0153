package vn.hoalu.notification;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.hoalu.base.MessageTexts;

/** What the program came with: every message that has a subject and a body is a notice. */
@Component
class ShippedTexts {

    private final MessageTexts messages;

    ShippedTexts(MessageTexts messages) {
        this.messages = messages;
    }

    List<String> keys() {
        return messages.keys().stream()
                .filter(key -> key.endsWith(NoticeWords.SUBJECT))
                .map(key -> key.substring(0, key.length() - NoticeWords.SUBJECT.length()))
                .filter(key -> messages.keys().contains(key + NoticeWords.BODY))
                .sorted()
                .toList();
    }

    Optional<NoticeText> find(String key, Locale language) {
        Optional<String> body = messages.pattern(language, key + NoticeWords.BODY);
        return messages.pattern(language, key + NoticeWords.SUBJECT)
                .flatMap(subject -> body.map(text -> new NoticeText(subject, text)));
    }

    Set<String> placeholders(NoticeText text, Locale language) {
        Set<String> names = new TreeSet<>(messages.arguments(text.subject(), language));
        names.addAll(messages.arguments(text.body(), language));
        return names;
    }
}
