package vn.hoalu.access.ui;

import com.vaadin.flow.component.login.LoginI18n;
import java.util.function.UnaryOperator;

/** The sign-in form's own texts, from our messages. */
record LoginTexts(UnaryOperator<String> messages) {

    LoginI18n texts() {
        LoginI18n texts = LoginI18n.createDefault();
        texts.setForm(form());
        texts.setErrorMessage(error("access.login.error"));
        return texts;
    }

    private LoginI18n.Form form() {
        LoginI18n.Form form = new LoginI18n.Form();
        form.setTitle(messages.apply("access.login.form"));
        form.setUsername(messages.apply("access.login.name"));
        form.setPassword(messages.apply("access.login.password"));
        form.setSubmit(messages.apply("access.login.submit"));
        form.setForgotPassword(messages.apply("access.login.forgotten"));
        return form;
    }

    private LoginI18n.ErrorMessage error(String key) {
        LoginI18n.ErrorMessage error = new LoginI18n.ErrorMessage();
        error.setTitle(messages.apply(key + ".title"));
        error.setMessage(messages.apply(key + ".message"));
        error.setUsername(messages.apply("access.login.name.missing"));
        error.setPassword(messages.apply("access.login.password.missing"));
        return error;
    }
}
