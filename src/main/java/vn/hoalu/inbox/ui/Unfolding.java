package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A button and the panel it unfolds. The panel has a button of its own to fold it up again, as has the keyboard. */
class Unfolding {
    private final Button button;
    private final Div panel;
    private final Runnable focus;

    /** @param focus puts the focus where one begins in the panel */
    Unfolding(Button button, Div panel, String close, Runnable focus) {
        this.button = button;
        this.panel = panel;
        this.focus = focus;
        button.getElement().setAttribute("aria-controls", panel.getId().orElseThrow());
        panel.getElement().appendChild(closing(close).getElement());
        show(false);
    }

    private Button closing(String said) {
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> foldUp());
        close.setAriaLabel(said);
        close.setTooltipText(said);
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.addClassName("inbox-unfolded-close");
        close.getElement().setAttribute("data-key", "Escape");
        return close;
    }

    private void show(boolean open) {
        panel.setVisible(open);
        button.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    boolean isOpen() {
        return panel.isVisible();
    }

    void unfold() {
        show(true);
        focus.run();
    }

    /** Where one came from is where one goes on. */
    void foldUp() {
        show(false);
        button.focus();
    }

    /** Another one takes its place, and the focus. */
    void giveWay() {
        show(false);
    }
}
