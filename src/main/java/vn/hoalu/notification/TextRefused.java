package vn.hoalu.notification;

import java.util.Map;
import java.util.Optional;
import vn.hoalu.base.BrokenRule;

/** A text that could not be sent as it stands. */
public final class TextRefused extends BrokenRule {

    private final String field;

    private TextRefused(String field, String log, String messageKey, Map<String, Object> arguments) {
        super("The %s of a notice %s".formatted(field, log), messageKey, arguments);
        this.field = field;
    }

    static TextRefused length(String field, int longest) {
        return new TextRefused(
                field, "has 1 to " + longest + " characters", "notification.error.textLength", Map.of("most", longest));
    }

    static TextRefused syntax(String field) {
        return new TextRefused(field, "is no pattern of messages", "notification.error.textSyntax", Map.of());
    }

    static TextRefused placeholder(String field, String name) {
        String key = NoticeWords.SUBJECT.endsWith(field)
                ? "notification.error.textSubjectPlaceholder"
                : "notification.error.textPlaceholder";
        return new TextRefused(field, "may not ask for " + name, key, Map.of("name", "{" + name + "}"));
    }

    @Override
    public Optional<String> field() {
        return Optional.of(field);
    }
}
