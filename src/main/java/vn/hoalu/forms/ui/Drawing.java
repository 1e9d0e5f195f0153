package vn.hoalu.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Hr;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.hoalu.base.Messages;
import vn.hoalu.forms.FormField;

/** Lays a form out: one column on a telephone, two where there is room; what is long takes the whole row. */
final class Drawing {

    private static final ResponsiveStep[] STEPS = {new ResponsiveStep("0", 1), new ResponsiveStep("700px", 2)};

    /** A component with the field it draws, to be shown or hidden. */
    record Placed(FormField field, Component component) {}

    private final Locale locale;
    private final InputDrawing drawing;
    private final List<Placed> placed = new ArrayList<>();
    private final List<DrawnInput<?, ?>> inputs = new ArrayList<>();

    Drawing(Messages messages, Locale locale) {
        this.locale = locale;
        drawing = new InputDrawing(messages, locale);
    }

    List<Placed> placed() {
        return placed;
    }

    List<DrawnInput<?, ?>> inputs() {
        return inputs;
    }

    void draw(List<FormField> fields, FormLayout layout) {
        layout.setResponsiveSteps(STEPS);
        for (FormField field : fields) {
            Component component = draw(field);
            placed.add(new Placed(field, component));
            layout.add(component, wide(field) ? 2 : 1);
        }
    }

    private Component draw(FormField field) {
        return switch (field) {
            case FormField.Group group -> group(group);
            case FormField.Text text -> new Prose(text.text().in(locale));
            case FormField.Separator separator -> new Hr();
            case FormField.Input input -> {
                DrawnInput<?, ?> drawn = drawing.draw(input);
                inputs.add(drawn);
                yield drawn.component();
            }
        };
    }

    private Component group(FormField.Group group) {
        FormLayout inner = new FormLayout();
        draw(group.fields(), inner);
        FieldSet fieldSet = new FieldSet(group.label().in(locale), inner);
        fieldSet.addClassName("form-group");
        fieldSet.getStyle().setBorder("0").setPadding("0").setMargin("0").setMinWidth("0");
        fieldSet.getLegend().getStyle().setFontWeight("600").setPadding("0 0 0.5rem");
        return fieldSet;
    }

    private static boolean wide(FormField field) {
        return switch (field) {
            case FormField.TextField text -> false;
            case FormField.NumberField number -> false;
            case FormField.Select select -> false;
            case FormField.TagList tags -> false;
            case FormField.DateTimeField moment -> false;
            default -> true;
        };
    }
}
