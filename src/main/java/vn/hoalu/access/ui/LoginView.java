package vn.hoalu.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import vn.hoalu.access.DemoSignIns;
import vn.hoalu.base.ui.LanguageSwitch;

/** The first page: what this is, the form, and in the demo the people to try it with. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
@StyleSheet("themes/hoalu/login.css")
public class LoginView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    static final String ERROR = "error";
    static final String THROTTLED = "throttled";
    static final String PROVIDER = "provider";

    private final LoginForm form = new LoginForm();

    public LoginView(ObjectProvider<DemoSignIns> demo, ObjectProvider<ClientRegistrationRepository> provider) {
        form.setI18n(new LoginTexts(this::getTranslation).texts());
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        getContent().addClassName("login-view");
        Div ways = new Div(form);
        ways.addClassName("login-ways");
        provider.ifAvailable(identity -> ways.add(throughProvider()));
        getContent().add(heading(), ways);
        demo.ifAvailable(this::addDemo);
    }

    private void addDemo(DemoSignIns people) {
        getContent().addClassName("with-demo");
        getContent().add(new DemoPeoplePanel(people, form));
    }

    private Anchor throughProvider() {
        Anchor link = new Anchor(ProviderDoor.SIGN_IN, getTranslation("access.login.provider"));
        // The way leads out of the views.
        link.setRouterIgnore(true);
        link.addClassName("button-link");
        return link;
    }

    private Div heading() {
        Image mark = new Image("themes/hoalu/mark.svg", "");
        H1 title = new H1(getTranslation("access.login.title"));
        Paragraph tagline = new Paragraph(getTranslation("access.login.tagline"));
        tagline.addClassName("quiet");
        Div heading = new Div(mark, title, tagline, new LanguageSwitch());
        heading.addClassName("login-heading");
        return heading;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        if (parameters.getParameters().containsKey(THROTTLED)) {
            form.showErrorMessage(
                    getTranslation("access.login.throttled.title"),
                    getTranslation("access.login.throttled.message", "minutes", minutes(parameters)));
        } else if (parameters.getParameters().containsKey(PROVIDER)) {
            form.showErrorMessage(
                    getTranslation("access.login.provider.refused.title"),
                    getTranslation("access.login.provider.refused.message"));
        } else {
            form.setError(parameters.getParameters().containsKey(ERROR));
        }
    }

    // Anybody can write anything into an address.
    private static int minutes(QueryParameters parameters) {
        return parameters
                .getSingleParameter(THROTTLED)
                .filter(given -> given.matches("[1-9]|[1-5][0-9]"))
                .map(Integer::parseInt)
                .orElse(60);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.login.pageTitle");
    }
}
