package vn.hoalu.forms.ui;

import java.util.Locale;
import java.util.Map;
import vn.hoalu.base.Messages;
import vn.hoalu.forms.FormContext;
import vn.hoalu.forms.FormDefinition;
import vn.hoalu.forms.Forms;

/** What every piece of a form on the screen needs. */
record Surroundings(
        FormDefinition form, Forms forms, Messages messages, Locale locale, FormContext context, FileAdding files) {

    String say(String key) {
        return messages.text(locale, key);
    }

    String say(String key, Map<String, Object> arguments) {
        return messages.text(locale, key, arguments);
    }
}
