package vn.hoalu.access;

import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.hoalu.base.Messages;

/** Says an act of the audit log in the reader's language; one of another release by its own word. */
@Component
public class ActWords {

    private final Messages messages;

    ActWords(Messages messages) {
        this.messages = messages;
    }

    public String say(String act, Locale locale) {
        String key = "access.act." + act;
        return messages.has(locale, key) ? messages.text(locale, key) : act;
    }
}
