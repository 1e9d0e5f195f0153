package vn.hoalu.notification;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.hoalu.base.MessageTexts;

/** Whether what an administrator has written can be sent: asked before it is kept, and answered at the field. */
@Component
class CheckingText {

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_BODY = 3000;

    private final ShippedTexts shipped;
    private final MessageTexts messages;

    CheckingText(ShippedTexts shipped, MessageTexts messages) {
        this.shipped = shipped;
        this.messages = messages;
    }

    /**
     * @param known the placeholders that the program fills in this notice
     * @return the text filled with examples
     * @throws TextRefused which says what is wrong and in which field
     */
    Words tried(NoticeText text, Set<String> known, Locale language) {
        String subject = filled("subject", text.subject(), LONGEST_SUBJECT, subjects(known), language);
        String body = filled("body", text.body(), LONGEST_BODY, known, language);
        return new Words(subject, body);
    }

    private static Set<String> subjects(Set<String> known) {
        Set<String> allowed = new TreeSet<>(known);
        allowed.retainAll(NoticePlaceholders.IN_SUBJECTS);
        return allowed;
    }

    private String filled(String field, String pattern, int longest, Set<String> allowed, Locale language) {
        if (pattern.isEmpty() || pattern.length() > longest) {
            throw TextRefused.length(field, longest);
        }
        Set<String> asked = arguments(field, pattern, language);
        asked.removeAll(allowed);
        if (!asked.isEmpty()) {
            throw TextRefused.placeholder(field, asked.iterator().next());
        }
        try {
            Map<String, Object> examples = NoticePlaceholders.examples(allowed);
            return messages.fill(pattern, language, examples);
        } catch (IllegalArgumentException unfit) {
            throw TextRefused.syntax(field);
        }
    }

    private Set<String> arguments(String field, String pattern, Locale language) {
        try {
            return new TreeSet<>(messages.arguments(pattern, language));
        } catch (IllegalArgumentException noPattern) {
            throw TextRefused.syntax(field);
        }
    }
}
