package vn.hoalu.base;

import java.util.Map;
import java.util.Optional;

/**
 * A rule of the business that the request would break. The exception's message names the thing, its id and what was
 * expected, for the log; {@link #messageKey()} is the sentence the person reads, in three languages.
 */
public abstract class BrokenRule extends RuntimeException {

    private final String messageKey;
    private final Map<String, Object> arguments;

    protected BrokenRule(String logMessage, String messageKey, Map<String, Object> arguments) {
        super(logMessage);
        this.messageKey = messageKey;
        this.arguments = Map.copyOf(arguments);
    }

    protected BrokenRule(String logMessage, String messageKey) {
        this(logMessage, messageKey, Map.of());
    }

    public String messageKey() {
        return messageKey;
    }

    /** Named arguments of the message. */
    public Map<String, Object> arguments() {
        return arguments;
    }

    /** Key of the form field the rule is about, where it is about one. */
    public Optional<String> field() {
        return Optional.empty();
    }
}
