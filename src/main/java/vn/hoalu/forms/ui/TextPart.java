package vn.hoalu.forms.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Map;
import vn.hoalu.forms.FormField;

/** A text with what it fills in from the form. */
final class TextPart extends Div implements Level.Changing {

    private final FormField.Text text;
    private final Surroundings around;
    private String shown = "";

    TextPart(FormField.Text text, Surroundings around) {
        this.text = text;
        this.around = around;
    }

    @Override
    public void refresh(Map<String, Object> scope) {
        String words = around.forms().words(text.text(), around.locale(), scope);
        if (!words.equals(shown)) {
            shown = words;
            removeAll();
            add(new Prose(words));
        }
    }
}
