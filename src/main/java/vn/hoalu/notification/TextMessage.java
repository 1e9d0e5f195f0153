package vn.hoalu.notification;

import java.util.Map;
import java.util.UUID;

/**
 * What is sent to a telephone.
 *
 * @param template the notice's message key, by which a gateway knows its own template
 * @param values   what the template is filled with
 * @param text     the same in one sentence, for a gateway without templates
 */
record TextMessage(
        UUID id, String telephone, String language, String template, Map<String, Object> values, String text) {

    /** Neither number nor words: they are about a person, and this may reach a log. */
    @Override
    public String toString() {
        return "TextMessage[" + id + ']';
    }
}
