package vn.hoalu.inbox.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.hoalu.forms.FormDefinition;
import vn.hoalu.forms.ui.FormView;

/** A form alone. */
record DraftedForm(FormDefinition definition, FormView form, Locale locale) implements Drafted {

    @Override
    public Map<String, Object> entered() {
        return form.entered();
    }

    @Override
    public List<String> restore(Map<String, Object> entered) {
        return form.restore(entered);
    }

    @Override
    public String label(String key) {
        return definition.inputs().stream()
                .filter(input -> input.key().equals(key))
                .map(input -> input.label().in(locale))
                .findFirst()
                .orElse(key);
    }
}
