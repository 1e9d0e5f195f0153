package vn.hoalu.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.ObjectProvider;
import vn.hoalu.access.DemoSignIns;

/** The first page: what this is, the form, and in the demo the people to try it with. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle, LocaleChangeObserver {

    static final String ERROR = "error";
    static final String THROTTLED = "throttled";

    private final H1 title = new H1();
    private final Paragraph tagline = new Paragraph();
    private final LoginForm form = new LoginForm();

    public LoginView(ObjectProvider<DemoSignIns> demo) {
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        title.addClassName("login-title");
        tagline.addClassName("login-tagline");
        getContent().addClassName("login-view");
        getContent().add(title, tagline, form);
        demo.ifAvailable(people -> getContent().add(new DemoPeoplePanel(people, form)));
        layOut();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        if (parameters.hasParameter(THROTTLED)) {
            form.showErrorMessage(
                    getTranslation("access.login.throttled.title"), getTranslation("access.login.throttled.message"));
        } else {
            form.setError(parameters.hasParameter(ERROR));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.login.pageTitle");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("access.login.title"));
        tagline.setText(getTranslation("access.login.tagline"));
        form.setI18n(LoginTexts.of(this::getTranslation));
    }

    private void layOut() {
        getContent()
                .getStyle()
                .setDisplay(com.vaadin.flow.dom.Style.Display.GRID)
                .set("justify-items", "center")
                .set("padding", "var(--vaadin-padding-l, 1rem)");
    }
}
