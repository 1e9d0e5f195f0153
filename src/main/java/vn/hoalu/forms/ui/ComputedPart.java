package vn.hoalu.forms.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import vn.hoalu.forms.FormField;
import vn.hoalu.forms.ValueText;

/** A value that the form works out; it is only looked at, the server works it out again. */
final class ComputedPart extends Div implements Level.Changing {

    private final FormField.Computed computed;
    private final Surroundings around;
    private final Element output = new Element("output");

    ComputedPart(FormField.Computed computed, Surroundings around) {
        this.computed = computed;
        this.around = around;
        addClassName("form-computed");
        computed.label().ifPresent(label -> {
            add(new Span(label.in(around.locale())));
            output.setAttribute("aria-label", label.in(around.locale()));
            output.setAttribute("dir", "auto");
            getElement().appendChild(output);
        });
        // Without a label there is nothing to be seen of it.
        getElement().setAttribute("data-label", computed.label().isPresent());
    }

    @Override
    public void refresh(Map<String, Object> scope) {
        output.setText(ValueText.of(scope.get(computed.key()), around.locale()));
    }
}
