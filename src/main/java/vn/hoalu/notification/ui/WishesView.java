package vn.hoalu.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.base.Languages;
import vn.hoalu.base.ui.Notices;
import vn.hoalu.notification.KeepingWishes;
import vn.hoalu.notification.NoticeWishes;
import vn.hoalu.notification.QuietTime;

/** How the official wishes to be told: where, of what, and when not. */
@Route("account/notices")
@PermitAll
@StyleSheet("context://themes/hoalu/notices.css")
class WishesView extends Div implements HasDynamicTitle {

    private final transient KeepingWishes wishes;
    private final transient CurrentActor currentActor;
    private final TextField email = new TextField();
    private final RadioButtonGroup<Locale> language = new RadioButtonGroup<>();
    private final TimePicker from = hour("notification.wishes.quiet.from");
    private final TimePicker to = hour("notification.wishes.quiet.to");
    private final Checkbox daysOff = new Checkbox();
    private final KindWishes kinds;

    WishesView(KeepingWishes wishes, CurrentActor currentActor) {
        this.wishes = wishes;
        this.currentActor = currentActor;
        addClassNames("notices", "reading-view");
        kinds = new KindWishes(wishes.offersTexts());
        email.setLabel(getTranslation("notification.wishes.email"));
        email.setHelperText(getTranslation("notification.wishes.email.hint"));
        email.getElement().setAttribute("dir", "auto");
        language.setLabel(getTranslation("notification.wishes.language"));
        language.setItems(Languages.ALL);
        language.setItemLabelGenerator(locale -> getTranslation(locale, "base.language.name"));
        daysOff.setLabel(getTranslation("notification.wishes.daysOff"));
        Button save = new Button(getTranslation("notification.wishes.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new H1(getTranslation("notification.wishes.title")), letters(), ways(), quiet(), save);
        show(wishes.own(currentActor.get()));
    }

    private TimePicker hour(String label) {
        TimePicker hour = new TimePicker(getTranslation(label));
        hour.setStep(Duration.ofMinutes(30));
        // As every screen writes hours.
        hour.setLocale(Locale.UK);
        hour.setRequiredIndicatorVisible(true);
        return hour;
    }

    private Section letters() {
        Div letters = new Div(email, language);
        letters.addClassName("notice-hours");
        return section(letters);
    }

    private Section ways() {
        return section(
                new H2(getTranslation("notification.wishes.kinds")),
                kinds,
                quiet(new Paragraph(getTranslation("notification.wishes.none"))));
    }

    private Section quiet() {
        Div hours = new Div(from, to);
        hours.addClassName("notice-hours");
        return section(
                new H2(getTranslation("notification.wishes.quiet")),
                hours,
                daysOff,
                quiet(new Paragraph(getTranslation("notification.wishes.quiet.text"))));
    }

    private static Section section(Component... parts) {
        Section section = new Section(parts);
        section.addClassNames("panel", "notice-wishes");
        return section;
    }

    private static Paragraph quiet(Paragraph text) {
        text.addClassName("quiet");
        return text;
    }

    private void show(NoticeWishes own) {
        email.setValue(own.email().orElse(""));
        language.setValue(own.language());
        from.setValue(own.quiet().from());
        to.setValue(own.quiet().to());
        daysOff.setValue(own.quiet().daysOff());
        kinds.show(own);
    }

    private void save() {
        email.setInvalid(false);
        try {
            wishes.keep(wanted(), currentActor.get());
            Notices.done(getTranslation("notification.wishes.saved"));
        } catch (BrokenRule rule) {
            email.setErrorMessage(getTranslation(rule.messageKey(), rule.arguments()));
            email.setInvalid(true);
            email.focus();
        }
    }

    private NoticeWishes wanted() {
        QuietTime quiet = new QuietTime(
                Optional.ofNullable(from.getValue()).orElse(LocalTime.MIDNIGHT),
                Optional.ofNullable(to.getValue()).orElse(LocalTime.MIDNIGHT),
                daysOff.getValue());
        return kinds.addedTo(new NoticeWishes(language.getValue(), Optional.of(email.getValue()), quiet, Map.of()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.wishes.title") + " – Hoa Lư";
    }
}
