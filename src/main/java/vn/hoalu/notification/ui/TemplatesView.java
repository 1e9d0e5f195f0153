package vn.hoalu.notification.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.Map;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.access.Permissions;
import vn.hoalu.administration.ui.AdministrationPage;
import vn.hoalu.administration.ui.Page;
import vn.hoalu.base.Languages;
import vn.hoalu.notification.EditingTexts;

/** What notices say: one notice in one language at a time, as its address holds it. */
@Route("organization/templates")
@PermitAll
@StyleSheet("context://themes/hoalu/notices.css")
class TemplatesView extends AdministrationPage {

    private static final String NOTICE = "notice";
    private static final String LANGUAGE = "language";

    private final transient EditingTexts texts;
    private final ComboBox<String> notice = new ComboBox<>();
    private final RadioButtonGroup<Locale> language = new RadioButtonGroup<>();
    private final Div place = new Div();

    TemplatesView(EditingTexts texts, Permissions permissions, CurrentActor currentActor) {
        super(Page.TEMPLATES, permissions, currentActor);
        this.texts = texts;
        notice.setLabel(getTranslation("notification.template.notice"));
        notice.setItems(texts.notices());
        notice.setItemLabelGenerator(key -> texts.shipped(key, getLocale()).subject());
        notice.addClassName("template-notice");
        notice.addValueChangeListener(change -> goIf(change.isFromClient()));
        language.setLabel(getTranslation("notification.template.language"));
        language.setItems(Languages.ALL);
        language.setItemLabelGenerator(locale -> getTranslation(locale, "base.language.name"));
        language.addValueChangeListener(change -> goIf(change.isFromClient()));
        Div tools = new Div(notice, language);
        tools.addClassName("search-tools");
        show(new Paragraph(getTranslation("notification.template.text")), tools, place);
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        String chosen = asked.getSingleParameter(NOTICE)
                .filter(texts.notices()::contains)
                .orElse(texts.notices().getFirst());
        notice.setValue(chosen);
        language.setValue(Languages.of(
                asked.getSingleParameter(LANGUAGE).orElse(getLocale().toLanguageTag())));
        place.removeAll();
        place.add(new TemplateForm(texts, chosen, language.getValue(), this::actor));
    }

    private void goIf(boolean byHand) {
        if (byHand && notice.getValue() != null) {
            UI.getCurrentOrThrow()
                    .navigate(
                            TemplatesView.class,
                            QueryParameters.simple(Map.of(
                                    NOTICE, notice.getValue(),
                                    LANGUAGE, language.getValue().getLanguage())));
        }
    }
}
