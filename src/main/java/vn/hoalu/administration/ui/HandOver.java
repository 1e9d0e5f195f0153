package vn.hoalu.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import vn.hoalu.access.OneTimePassword;

/** Shows a new password once; it is nowhere to be read again, so nothing but the button closes it. */
class HandOver extends Dialog {

    HandOver(String name, OneTimePassword password) {
        setHeaderTitle(getTranslation("administration.account.password.title"));
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        Code value = new Code(password.value());
        value.addClassName("one-time-password");
        value.getElement().setAttribute("dir", "ltr");
        add(new Paragraph(getTranslation("administration.account.password.text", "name", name)), value);
        Button noted = new Button(getTranslation("administration.account.password.close"), click -> close());
        noted.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(noted);
    }
}
