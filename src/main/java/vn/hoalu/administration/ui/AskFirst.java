package vn.hoalu.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** A question before something is lost. */
class AskFirst extends Dialog {

    /** @param action label of the confirming button, which is also the title */
    AskFirst(String action, String question, Runnable confirmed) {
        setHeaderTitle(action);
        addClassName("administration-dialog");
        add(new Paragraph(question));
        Button confirm = new Button(action, click -> {
            close();
            confirmed.run();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("base.confirm.cancel"), click -> close()), confirm);
    }
}
