package vn.hoalu.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Says what an act on somebody's account brings with it, before it is done. */
class ConfirmAct extends Dialog {

    /** @param key of the act's name; its question is {@code .confirm} with the person's name */
    ConfirmAct(String key, String name, Runnable confirmed) {
        setHeaderTitle(getTranslation(key));
        add(new Paragraph(getTranslation(key + ".confirm", "name", name)));
        Button confirm = new Button(getTranslation(key), click -> {
            close();
            confirmed.run();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("administration.account.cancel"), click -> close()), confirm);
    }
}
