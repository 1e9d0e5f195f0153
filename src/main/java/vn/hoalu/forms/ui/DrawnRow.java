package vn.hoalu.forms.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Map;
import vn.hoalu.forms.FormField.DynamicList;

/** One row of a list with what can be done with it. */
final class DrawnRow extends FieldSet {

    private final DrawnList list;
    private final Surroundings around;
    private final Level level;
    private final Button up;
    private final Button down;
    private final Button remove;

    DrawnRow(DrawnList list, DynamicList definition, Surroundings around, DrawnList.Changes changes, String prefix) {
        this.list = list;
        this.around = around;
        level = new Level(() -> "%s[%d].".formatted(list.path(), list.indexOf(this)));
        up = button(VaadinIcon.ARROW_UP, () -> list.move(this, -1));
        down = button(VaadinIcon.ARROW_DOWN, () -> list.move(this, 1));
        remove = button(VaadinIcon.TRASH, () -> list.remove(this));
        FormLayout fields = new FormLayout();
        new Drawing(around, changes, prefix, level).draw(definition.fields(), fields);
        Div tools = new Div(up, down, remove);
        tools.addClassName("form-list-tools");
        tools.setVisible(definition.growing());
        addClassName("form-list-row");
        add(fields, tools);
    }

    private static Button button(VaadinIcon icon, Runnable action) {
        Button button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    Level level() {
        return level;
    }

    /** Its number, and what its buttons are called by it. */
    void tidy() {
        int index = list.indexOf(this);
        Map<String, Object> names = Map.of("name", list.name(), "number", index + 1);
        setLegendText(around.say("forms.list.row", names));
        up.setAriaLabel(around.say("forms.list.up", names));
        down.setAriaLabel(around.say("forms.list.down", names));
        remove.setAriaLabel(around.say("forms.list.remove", names));
        up.setEnabled(index > 0);
        down.setEnabled(index < list.size() - 1);
    }

    String name() {
        return getLegendText();
    }

    void focusFirst() {
        level.found()
                .filter(found -> found.input().onScreen() && found.input().writable())
                .findFirst()
                .ifPresentOrElse(found -> found.input().focus(), remove::focus);
    }

    /** The button stays under the finger; at either end the other one takes over. */
    void focusMove(int by) {
        Button wanted = by < 0 ? up : down;
        Button other = by < 0 ? down : up;
        (wanted.isEnabled() ? wanted : other).focus();
    }
}
