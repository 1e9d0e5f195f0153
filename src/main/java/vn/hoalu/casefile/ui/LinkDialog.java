package vn.hoalu.casefile.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import vn.hoalu.base.BrokenRule;

/** Which other case, and why. A rule that is broken is said at its field, and nothing typed is lost. */
class LinkDialog extends Dialog {

    private static final int LONGEST = 1000;

    private final TextField number = new TextField();
    private final TextArea reason = new TextArea();
    private final BiConsumer<String, String> wish;

    /** @param wish gets number and reason, and may throw a broken rule */
    LinkDialog(BiConsumer<String, String> wish) {
        this.wish = wish;
        setHeaderTitle(getTranslation("casefile.link.make"));
        addClassName("link-dialog");
        number.setLabel(getTranslation("casefile.link.number"));
        number.setMaxLength(32);
        number.setRequiredIndicatorVisible(true);
        number.setWidthFull();
        number.setAutofocus(true);
        reason.setLabel(getTranslation("casefile.link.reason"));
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        reason.setMinRows(2);
        add(number, reason);
        Button link = new Button(getTranslation("casefile.link.confirm"), click -> answer());
        link.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("base.confirm.cancel"), click -> close()), link);
    }

    private void answer() {
        number.setInvalid(false);
        reason.setInvalid(false);
        try {
            wish.accept(number.getValue(), reason.getValue());
            close();
        } catch (BrokenRule rule) {
            String said = getTranslation(rule.messageKey(), rule.arguments());
            boolean ofReason = rule.field().filter("reason"::equals).isPresent();
            refuse(ofReason ? reason : number, said);
            if (ofReason) {
                reason.focus();
            } else {
                number.focus();
            }
        }
    }

    private static void refuse(HasValidation field, String said) {
        field.setErrorMessage(said);
        field.setInvalid(true);
    }
}
