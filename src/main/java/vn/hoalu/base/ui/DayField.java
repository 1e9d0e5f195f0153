package vn.hoalu.base.ui;

import com.ibm.icu.text.DateFormatSymbols;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.Arrays;
import java.util.List;

/** A day, written dd/MM/yyyy in every language. */
public class DayField extends DatePicker {

    private static final int MONDAY = 1;

    public DayField() {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(getLocale());
        setI18n(new DatePickerI18n()
                .setMonthNames(Arrays.asList(symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE)))
                .setWeekdays(days(symbols, DateFormatSymbols.WIDE))
                .setWeekdaysShort(days(symbols, DateFormatSymbols.SHORT))
                .setFirstDayOfWeek(MONDAY)
                .setDateFormats("dd/MM/yyyy", "dd-MM-yyyy", "dd.MM.yyyy", "ddMMyyyy", "yyyy-MM-dd")
                .setToday(getTranslation("base.day.today"))
                .setCancel(getTranslation("base.confirm.cancel")));
    }

    /** ICU leaves place 0 empty and begins with Sunday at 1, as the picker wants it. */
    private static List<String> days(DateFormatSymbols symbols, int width) {
        String[] days = symbols.getWeekdays(DateFormatSymbols.STANDALONE, width);
        return Arrays.asList(days).subList(1, days.length);
    }
}
