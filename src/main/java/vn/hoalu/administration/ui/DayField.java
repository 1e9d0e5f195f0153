package vn.hoalu.administration.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A day, typed or chosen, written as everywhere: dd/MM/yyyy. */
class DayField extends DatePicker {

    private static final String FORMAT = "dd/MM/yyyy";

    DayField(String labelKey) {
        setLabel(getTranslation(labelKey));
        setLocale(getLocale());
        setI18n(texts(getLocale()));
        setPlaceholder(FORMAT);
        // People type dates; a calendar that opens by itself takes their next key.
        setAutoOpen(false);
    }

    private DatePickerI18n texts(Locale locale) {
        List<DayOfWeek> week = List.of(
                DayOfWeek.SUNDAY,
                DayOfWeek.MONDAY,
                DayOfWeek.TUESDAY,
                DayOfWeek.WEDNESDAY,
                DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY,
                DayOfWeek.SATURDAY);
        return new DatePickerI18n()
                .setDateFormat(FORMAT)
                .setFirstDayOfWeek(1)
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(week.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdaysShort(week.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                        .toList())
                .setToday(getTranslation("administration.day.today"))
                .setCancel(getTranslation("base.confirm.cancel"))
                .setBadInputErrorMessage(getTranslation("administration.day.bad"));
    }
}
