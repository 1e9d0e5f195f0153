package vn.hoalu.forms.ui;

import com.ibm.icu.text.DateFormatSymbols;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker.DateTimePickerI18n;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.hoalu.base.Messages;

/** What the date pickers say, in the person's language; dates are dd/MM/yyyy in every one of them. */
record PickerTexts(Messages messages, Locale locale) {

    private static final int MONDAY = 1;

    DatePickerI18n dates() {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        return new DatePickerI18n()
                .setMonthNames(Arrays.asList(symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE)))
                .setWeekdays(days(symbols, DateFormatSymbols.WIDE))
                .setWeekdaysShort(days(symbols, DateFormatSymbols.SHORT))
                .setFirstDayOfWeek(MONDAY)
                .setDateFormats("dd/MM/yyyy", "dd-MM-yyyy", "dd.MM.yyyy", "ddMMyyyy", "yyyy-MM-dd")
                .setToday(messages.text(locale, "forms.today"))
                .setCancel(messages.text(locale, "forms.cancel"));
    }

    DateTimePickerI18n datesAndTimes() {
        return new DateTimePickerI18n()
                .setDateLabel(messages.text(locale, "forms.date"))
                .setTimeLabel(messages.text(locale, "forms.time"));
    }

    /** ICU leaves place 0 empty and begins with Sunday at 1, as the picker wants it. */
    private static List<String> days(DateFormatSymbols symbols, int width) {
        String[] days = symbols.getWeekdays(DateFormatSymbols.STANDALONE, width);
        return Arrays.asList(days).subList(1, days.length);
    }
}
