package vn.hoalu.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.organization.CalendarDay;
import vn.hoalu.organization.CalendarEdit;

/** A day or several on end. What was typed stays until it is accepted. */
class DayForm extends Dialog {

    private final transient CalendarWords words;
    private final transient CalendarWish wish;
    private final DayField from = new DayField("administration.calendar.from");
    private final DayField to = new DayField("administration.calendar.to");
    private final RadioButtonGroup<CalendarDay.Kind> kind = new RadioButtonGroup<>();
    private final RadioButtonGroup<CalendarDay.Status> status = new RadioButtonGroup<>();
    private final TextField nameVi;
    private final TextField nameEn;
    private final TextField nameAr;
    private final TextField note;

    private DayForm(String title, CalendarWords words, CalendarWish wish) {
        this.words = words;
        this.wish = wish;
        setHeaderTitle(words.say(title));
        addClassName("administration-dialog");
        to.setHelperText(words.say("to.help"));
        from.setRequiredIndicatorVisible(true);
        kind.setLabel(words.say("kind"));
        kind.setItems(CalendarDay.Kind.values());
        kind.setItemLabelGenerator(words::say);
        status.setLabel(words.say("status"));
        status.setItems(CalendarDay.Status.values());
        status.setItemLabelGenerator(words::say);
        nameVi = text("nameVi", 128);
        nameVi.setRequiredIndicatorVisible(true);
        nameEn = text("nameEn", 128);
        nameEn.setHelperText(words.say("name.help"));
        nameAr = text("nameAr", 128);
        nameAr.setHelperText(words.say("name.help"));
        note = text("note", 255);
        note.setHelperText(words.say("note.help"));
        Div body = new Div(from, to, kind, status, nameVi, nameEn, nameAr, note);
        body.addClassNames("unit-form", "calendar-form");
        add(body);
        Button next = new Button(words.say("preview"), click -> next());
        next.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("base.confirm.cancel"), click -> close()), next);
    }

    /** New days, of this year. */
    DayForm(int year, CalendarWords words, CalendarWish wish) {
        this("add", words, wish);
        from.setInitialPosition(LocalDate.of(year, 1, 1));
        kind.setValue(CalendarDay.Kind.HOLIDAY);
        status.setValue(CalendarDay.Status.CONFIRMED);
    }

    DayForm(CalendarDay day, CalendarWords words, CalendarWish wish) {
        this("change", words, wish);
        from.setValue(day.day());
        from.setReadOnly(true);
        to.setVisible(false);
        kind.setValue(day.kind());
        status.setValue(day.status());
        nameVi.setValue(day.name().text());
        nameEn.setValue(day.name().translations().getOrDefault("en", ""));
        nameAr.setValue(day.name().translations().getOrDefault("ar", ""));
        note.setValue(day.note());
    }

    private TextField text(String key, int longest) {
        TextField field = new TextField(words.say(key));
        field.setMaxLength(longest);
        field.setWidthFull();
        return field;
    }

    private void next() {
        boolean whole = demand(from.getValue() != null, from)
                & demand(!nameVi.getValue().isBlank(), nameVi);
        LocalDate last = to.getOptionalValue().orElse(from.getValue());
        if (!whole || from.isInvalid() || to.isInvalid()) {
            return;
        }
        if (last.isBefore(from.getValue())) {
            to.setErrorMessage(words.say("to.before"));
            to.setInvalid(true);
            return;
        }
        try {
            wish.preview(new CalendarEdit.EnterDays(days(from.getValue(), last)), this::close);
        } catch (BrokenRule broken) {
            new FieldProblem(words.words())
                    .show(
                            broken,
                            Map.<String, Component>of(
                                    "from", from, "to", to, "kind", kind, "name", nameVi, "note", note));
        }
    }

    private boolean demand(boolean given, HasValidationProperties field) {
        if (!given) {
            field.setErrorMessage(getTranslation("administration.field.missing"));
            field.setInvalid(true);
        }
        return given;
    }

    private List<CalendarDay> days(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .map(day -> new CalendarDay(
                        day,
                        kind.getValue(),
                        status.getValue(),
                        name(),
                        note.getValue().strip()))
                .toList();
    }

    /** A language without a name of its own has the Vietnamese one. */
    private LocalizedText name() {
        String vietnamese = nameVi.getValue().strip();
        return new LocalizedText(vietnamese, Map.of("en", given(nameEn, vietnamese), "ar", given(nameAr, vietnamese)));
    }

    private static String given(TextField field, String otherwise) {
        return Optional.of(field.getValue().strip())
                .filter(text -> !text.isEmpty())
                .orElse(otherwise);
    }
}
