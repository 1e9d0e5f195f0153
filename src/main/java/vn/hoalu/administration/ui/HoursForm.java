package vn.hoalu.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hoalu.base.Languages;
import vn.hoalu.organization.CalendarEdit;
import vn.hoalu.organization.Hours;
import vn.hoalu.organization.OfficeHours;
import vn.hoalu.organization.UnitCode;

/** When a unit works, and whether it receives people on Saturdays. */
class HoursForm extends Dialog {

    private static final Duration STEP = Duration.ofMinutes(15);

    private final transient CalendarWords words;
    private final transient CalendarWish wish;
    private final transient UnitCode unit;
    private final Pair morning;
    private final Pair afternoon;
    private final Checkbox receives = new Checkbox();
    private final Pair reception;
    private final Checkbox counts = new Checkbox();

    HoursForm(UnitCode unit, OfficeHours now, CalendarWords words, CalendarWish wish) {
        this.unit = unit;
        this.words = words;
        this.wish = wish;
        morning = new Pair("morning", now.morning());
        afternoon = new Pair("afternoon", now.afternoon());
        reception = new Pair(
                "reception", now.reception().map(OfficeHours.Reception::hours).orElse(now.morning()));
        receives.setLabel(words.say("reception.offered"));
        receives.setValue(now.reception().isPresent());
        receives.addValueChangeListener(change -> offerReception());
        counts.setLabel(words.say("reception.counts"));
        counts.setHelperText(words.say("reception.counts.help"));
        counts.setValue(now.reception().filter(OfficeHours.Reception::counts).isPresent());
        offerReception();
        setHeaderTitle(words.say("hours.changeOf", Map.of("unit", words.unit(unit))));
        addClassName("administration-dialog");
        Div body = new Div(morning, afternoon, receives, reception, counts);
        body.addClassNames("unit-form", "calendar-form");
        add(body);
        Button next = new Button(words.say("preview"), click -> next());
        next.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("base.confirm.cancel"), click -> close()), next);
    }

    private void offerReception() {
        reception.setVisible(receives.getValue());
        counts.setVisible(receives.getValue());
    }

    private void next() {
        boolean whole = morning.isWhole() & afternoon.isWhole() & (!receives.getValue() || reception.isWhole());
        if (whole && afternoon.from.getValue().isBefore(morning.until.getValue())) {
            refuse(afternoon.from, "time.overlaps");
            whole = false;
        }
        if (whole) {
            wish.preview(new CalendarEdit.SetHours(unit, Optional.of(hours())), this::close);
        }
    }

    private OfficeHours hours() {
        return new OfficeHours(
                morning.hours(),
                afternoon.hours(),
                Optional.of(receives.getValue())
                        .filter(offered -> offered)
                        .map(offered -> new OfficeHours.Reception(reception.hours(), counts.getValue())));
    }

    private void refuse(TimePicker field, String key) {
        field.setErrorMessage(words.say(key));
        field.setInvalid(true);
    }

    /** From when until when. */
    private final class Pair extends Div {
        private final TimePicker from;
        private final TimePicker until;

        Pair(String name, Hours now) {
            from = picker(name + ".from", now.from());
            until = picker(name + ".until", now.until());
            addClassName("calendar-span");
            add(from, until);
        }

        private TimePicker picker(String key, LocalTime now) {
            TimePicker picker = new TimePicker(words.say(key));
            // Times are written in 24 hours in every language, as on the papers.
            picker.setLocale(Languages.ENGLISH);
            picker.setStep(STEP);
            picker.setAutoOpen(false);
            picker.setRequiredIndicatorVisible(true);
            picker.setValue(now);
            return picker;
        }

        boolean isWhole() {
            List<TimePicker> missing =
                    Stream.of(from, until).filter(TimePicker::isEmpty).toList();
            missing.forEach(field -> refuse(field, "time.missing"));
            boolean ordered = missing.isEmpty() && from.getValue().isBefore(until.getValue());
            if (missing.isEmpty() && !ordered) {
                refuse(until, "time.order");
            }
            return ordered;
        }

        Hours hours() {
            return new Hours(from.getValue(), until.getValue());
        }
    }
}
