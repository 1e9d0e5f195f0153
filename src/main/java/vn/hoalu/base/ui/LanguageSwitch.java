package vn.hoalu.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import vn.hoalu.base.Languages;

/** The three languages as buttons, each written in itself. */
public class LanguageSwitch extends Div {

    private final Consumer<Locale> remember;

    public LanguageSwitch() {
        this(locale -> {});
    }

    /** @param remember told the choice, besides the browser's cookie */
    public LanguageSwitch(Consumer<Locale> remember) {
        this.remember = remember;
        addClassName("languages");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("base.language.label"));
        Languages.ALL.forEach(locale -> add(button(locale)));
    }

    private NativeButton button(Locale locale) {
        String language = locale.getLanguage();
        String shown = getTranslation(locale, "base.language.short");
        String name = getTranslation(locale, "base.language.name");
        NativeButton button = new NativeButton(shown, click -> choose(locale));
        button.getElement().setAttribute("lang", language);
        button.getElement().setAttribute("title", name);
        // Who speaks to the machine says what is to be seen: the name begins with it.
        button.getElement().setAttribute("aria-label", shown + " – " + name);
        boolean current = language.equals(getLocale().getLanguage());
        button.getElement().setAttribute("aria-pressed", String.valueOf(current));
        return button;
    }

    private void choose(Locale locale) {
        VaadinService.getCurrentResponse().addCookie(cookie(locale));
        VaadinSession.getCurrent().setLocale(locale);
        remember.accept(locale);
        // Every text of the page changes, also those inside components: drawing it anew is the honest way.
        UI.getCurrentOrThrow().getPage().reload();
    }

    private static Cookie cookie(Locale locale) {
        Cookie cookie = new Cookie(Languages.COOKIE, locale.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
