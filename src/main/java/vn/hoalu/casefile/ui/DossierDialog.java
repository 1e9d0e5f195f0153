package vn.hoalu.casefile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import vn.hoalu.casefile.DossierFormat;

/** Why the file leaves the system, and in which shape. */
class DossierDialog extends Dialog {

    private static final int LONGEST = 1000;

    private final TextArea reason = new TextArea();
    private final BiConsumer<DossierFormat, String> chosen;

    DossierDialog(String number, BiConsumer<DossierFormat, String> chosen) {
        this.chosen = chosen;
        setHeaderTitle(getTranslation("casefile.dossier.export"));
        addClassName("confirm-with-reason");
        reason.setLabel(getTranslation("casefile.dossier.reason"));
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        reason.setMinRows(3);
        reason.setAutofocus(true);
        add(new Paragraph(getTranslation("casefile.dossier.question", "number", number)), reason);
        Button paper = button(DossierFormat.PDF);
        paper.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter()
                .add(
                        new Button(getTranslation("base.confirm.cancel"), click -> close()),
                        button(DossierFormat.JSON),
                        paper);
    }

    private Button button(DossierFormat format) {
        return new Button(getTranslation("casefile.dossier.take." + format), click -> answer(format));
    }

    private void answer(DossierFormat format) {
        String given = reason.getValue().strip();
        if (given.isEmpty()) {
            reason.setErrorMessage(getTranslation("base.confirm.reasonMissing"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        close();
        chosen.accept(format, given);
    }
}
