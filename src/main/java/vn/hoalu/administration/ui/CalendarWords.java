package vn.hoalu.administration.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Map;
import vn.hoalu.base.Dates;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.organization.CalendarDay;
import vn.hoalu.organization.CalendarEdit;
import vn.hoalu.organization.Hours;
import vn.hoalu.organization.MovingEnd;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.Units;

/** The calendar in the words of a language. */
record CalendarWords(UnitWords words, Units units) {

    String say(String key) {
        return words.say("administration.calendar." + key);
    }

    String say(String key, Map<String, ?> arguments) {
        return words.say("administration.calendar." + key, arguments);
    }

    String say(CalendarDay.Kind kind) {
        return say("kind." + kind);
    }

    String say(CalendarDay.Status status) {
        return say("status." + status);
    }

    String in(LocalizedText text) {
        return text.in(words.locale());
    }

    String day(LocalDate day) {
        return say(
                "day",
                Map.of(
                        "weekday", day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, words.locale()),
                        "day", Dates.day(day)));
    }

    String span(Hours hours) {
        return say(
                "span",
                Map.of("from", hours.from().toString(), "until", hours.until().toString()));
    }

    String unit(UnitCode unit) {
        return units.find(unit).map(words::name).orElse(unit.value());
    }

    String moving(MovingEnd end) {
        return say(
                "preview.row",
                Map.of(
                        "label", end.label(),
                        "unit", unit(end.unit()),
                        "from", moment(end.from()),
                        "to", moment(end.to())));
    }

    private String moment(Instant moment) {
        return say(
                "moment",
                Map.of(
                        "time", Dates.time(moment),
                        "day", day(LocalDate.ofInstant(moment, Dates.ZONE))));
    }

    /** What the change does, in a sentence. */
    String edit(CalendarEdit edit) {
        return switch (edit) {
            case CalendarEdit.EnterDays entered -> {
                CalendarDay first = entered.days().getFirst();
                yield say(
                        "preview.enter",
                        Map.of(
                                "name", in(first.name()),
                                "from", day(first.day()),
                                "to", day(entered.days().getLast().day()),
                                "count", entered.days().size(),
                                "kind", say(first.kind()),
                                "status", say(first.status())));
            }
            case CalendarEdit.RemoveDays removed ->
                say(
                        "preview.remove",
                        Map.of("day", day(removed.days().iterator().next())));
            case CalendarEdit.SetHours set ->
                set.hours()
                        .map(own -> say(
                                "preview.hours",
                                Map.of(
                                        "unit", unit(set.unit()),
                                        "morning", span(own.morning()),
                                        "afternoon", span(own.afternoon()))))
                        .orElseGet(() -> say("preview.noHours", Map.of("unit", unit(set.unit()))));
        };
    }
}
