package vn.hoalu.inbox;

import java.util.List;
import java.util.Map;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.forms.Validation;

/** The server does not accept what was entered; says what is wrong with which field. */
public class FormRejected extends BrokenRule {
    private final transient Map<String, List<Validation.Problem>> errors;

    FormRejected(String form, Map<String, List<Validation.Problem>> errors) {
        super("Form %s is not filled in right: %s".formatted(form, errors.keySet()), "inbox.error.formRejected");
        this.errors = Map.copyOf(errors);
    }

    /** By field key. */
    public Map<String, List<Validation.Problem>> errors() {
        return errors;
    }
}
