package vn.hoalu.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.hoalu.access.Actor;
import vn.hoalu.administration.ReadingCalendar;
import vn.hoalu.administration.ReadingUnits;
import vn.hoalu.base.ui.Facts;
import vn.hoalu.organization.CalendarEdit;
import vn.hoalu.organization.OfficeHours;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitLine;
import vn.hoalu.organization.UnitName;
import vn.hoalu.organization.UnitTree;
import vn.hoalu.organization.Units;

/** The office hours of the province, or of the unit that is chosen. */
class HoursPanel extends Div {

    private final transient ReadingCalendar reading;
    private final transient CalendarWords words;
    private final transient Supplier<Actor> actor;
    private final transient CalendarWish wish;
    private final UnitField unit;
    private final Div shown = new Div();

    HoursPanel(
            ReadingCalendar reading,
            ReadingUnits units,
            CalendarWords words,
            Supplier<Actor> actor,
            CalendarWish wish) {
        this.reading = reading;
        this.words = words;
        this.actor = actor;
        this.wish = wish;
        this.unit = new UnitField(
                "administration.calendar.unit",
                (search, limit) ->
                        units.search(search, UnitTree.Which.OPEN, Optional.empty(), limit, actor.get()).items().stream()
                                .map(UnitLine::unit)
                                .toList());
        unit.setHelperText(words.say("unit.help"));
        unit.setId("hours-unit");
        unit.setWidthFull();
        unit.addValueChangeListener(change -> refresh());
        addClassNames("panel", "calendar-hours");
        add(new H2(words.say("hours")), unit, shown);
    }

    final void refresh() {
        UnitCode of = Optional.ofNullable(unit.getValue()).map(UnitName::code).orElse(Units.PROVINCE);
        OfficeHours hours = reading.hours(of, actor.get());
        boolean own = reading.hasOwnHours(of, actor.get());
        shown.removeAll();
        shown.add(facts(of, hours, own));
        if (reading.mayKeep(actor.get())) {
            shown.add(acts(of, hours, own));
        }
    }

    private Facts facts(UnitCode of, OfficeHours hours, boolean own) {
        return new Facts()
                .add(words.say("hours.of"), words.unit(of))
                .add(words.say("hours.from"), words.say(own ? "hours.own" : "hours.above"))
                .add(words.say("morning"), words.span(hours.morning()))
                .add(words.say("afternoon"), words.span(hours.afternoon()))
                .add(
                        words.say("reception"),
                        hours.reception().map(this::reception).orElseGet(() -> words.say("reception.none")));
    }

    private String reception(OfficeHours.Reception reception) {
        return words.say(
                reception.counts() ? "reception.counted" : "reception.uncounted",
                Map.of("span", words.span(reception.hours())));
    }

    private Div acts(UnitCode of, OfficeHours hours, boolean own) {
        Div acts =
                new Div(new Button(words.say("hours.change"), click -> new HoursForm(of, hours, words, wish).open()));
        if (own && !of.equals(Units.PROVINCE)) {
            acts.add(new Button(
                    words.say("hours.takeAbove"),
                    click -> wish.preview(new CalendarEdit.SetHours(of, Optional.empty()))));
        }
        acts.addClassName("unit-acts");
        return acts;
    }
}
