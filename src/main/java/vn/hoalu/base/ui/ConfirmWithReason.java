package vn.hoalu.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** A question that is only confirmed with a reason. */
public class ConfirmWithReason extends Dialog {

    private static final int LONGEST = 1000;

    private final TextArea reason = new TextArea();
    private final Button confirm = new Button();
    private final Consumer<String> confirmed;

    /** @param action label of the confirming button, which is also the title; {@code confirmed} gets the reason */
    public ConfirmWithReason(String action, String question, Consumer<String> confirmed) {
        this.confirmed = confirmed;
        setHeaderTitle(action);
        addClassName("confirm-with-reason");
        reason.setLabel(getTranslation("base.confirm.reason"));
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        reason.setMinRows(3);
        reason.setAutofocus(true);
        add(new Paragraph(question), reason);
        confirm.setText(action);
        confirm.addClickListener(click -> answer());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        // Until the answer is known, so that a second press does nothing.
        confirm.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("base.confirm.cancel"), click -> close()), confirm);
    }

    private void answer() {
        String given = reason.getValue().strip();
        if (given.isEmpty()) {
            refuse();
            return;
        }
        close();
        confirmed.accept(given);
    }

    private void refuse() {
        reason.setErrorMessage(getTranslation("base.confirm.reasonMissing"));
        reason.setInvalid(true);
        reason.focus();
        confirm.setEnabled(true);
    }
}
