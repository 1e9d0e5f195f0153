package vn.hoalu.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.Map;
import java.util.Optional;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.base.ui.Notices;

/** Says a broken rule at the field it is about, or as a notice where it is about none that is shown. */
public record FieldProblem(UnitWords words) {

    public void show(BrokenRule rule, Map<String, ? extends Component> fields) {
        fields.values().forEach(field -> {
            if (field instanceof HasValidationProperties valid) {
                valid.setInvalid(false);
            }
        });
        Optional<? extends Component> at = rule.field().map(fields::get);
        if (at.isPresent() && at.get() instanceof HasValidationProperties field) {
            field.setErrorMessage(words.say(rule.messageKey(), rule.arguments()));
            field.setInvalid(true);
            if (at.get() instanceof Focusable<?> place) {
                place.focus();
            }
        } else {
            Notices.refused(rule);
        }
    }
}
