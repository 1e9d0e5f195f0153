package vn.hoalu.forms.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Optional;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.forms.FormField.Units;
import vn.hoalu.forms.Literal;

/** What stands before and after the value in a field; it may hang on another field, such as a currency. */
final class UnitsPart implements Level.Changing {

    private final Units units;
    private final Surroundings around;
    private final Span prefix = new Span();
    private final Span suffix = new Span();

    UnitsPart(Units units, Surroundings around, TextField field) {
        this.units = units;
        this.around = around;
        if (units.prefix().isPresent()) {
            field.setPrefixComponent(prefix);
        }
        if (units.suffix().isPresent()) {
            field.setSuffixComponent(suffix);
        }
    }

    @Override
    public void refresh(Map<String, Object> scope) {
        say(prefix, units.prefix(), scope);
        say(suffix, units.suffix(), scope);
    }

    private void say(Span place, Optional<LocalizedText> words, Map<String, Object> scope) {
        words.ifPresent(text -> place.setText(Literal.open(around.forms().words(text, around.locale(), scope))));
    }
}
