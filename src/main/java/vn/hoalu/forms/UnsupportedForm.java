package vn.hoalu.forms;

/** A schema that the renderer cannot draw faithfully. */
public class UnsupportedForm extends RuntimeException {

    private final String component;
    private final String rule;

    /** @param component key or id of the component; {@code rule} a stable name such as {@code component-type} */
    public UnsupportedForm(String component, String rule, String detail) {
        super("%s: %s (%s)".formatted(component, detail, rule));
        this.component = component;
        this.rule = rule;
    }

    public String component() {
        return component;
    }

    public String rule() {
        return rule;
    }
}
