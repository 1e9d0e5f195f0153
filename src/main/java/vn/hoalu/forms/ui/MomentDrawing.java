package vn.hoalu.forms.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.shared.HasAutoOpen;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import vn.hoalu.base.Languages;
import vn.hoalu.base.Messages;
import vn.hoalu.forms.FormField.DateTimeField;

/** Draws days and times. */
record MomentDrawing(Messages messages, Locale locale) {

    private static final Duration STEP = Duration.ofMinutes(15);

    DrawnInput<?, ?> draw(DateTimeField moment) {
        return switch (moment.kind()) {
            case DATE -> date(moment);
            case TIME -> time(moment);
            case DATE_TIME -> dateTime(moment);
        };
    }

    private DrawnInput<?, ?> date(DateTimeField moment) {
        DatePicker picker = typed(InputDrawing.labelled(new DatePicker(), moment, locale));
        picker.setLocale(locale);
        picker.setI18n(new PickerTexts(messages, locale).dates());
        picker.setPlaceholder(messages.text(locale, "forms.datePlaceholder"));
        return new DrawnInput<>(moment, picker, Optional::ofNullable, LocalDate.class::cast);
    }

    private DrawnInput<?, ?> time(DateTimeField moment) {
        TimePicker picker = typed(InputDrawing.labelled(new TimePicker(), moment, locale));
        picker.setLocale(clock());
        picker.setStep(STEP);
        picker.setPlaceholder(messages.text(locale, "forms.timePlaceholder"));
        return new DrawnInput<>(moment, picker, Optional::ofNullable, LocalTime.class::cast);
    }

    private DrawnInput<?, ?> dateTime(DateTimeField moment) {
        DateTimePicker picker = typed(InputDrawing.labelled(new DateTimePicker(), moment, locale));
        picker.setLocale(clock());
        picker.setDatePickerI18n(new PickerTexts(messages, locale).dates());
        picker.setI18n(new PickerTexts(messages, locale).datesAndTimes());
        picker.setStep(STEP);
        picker.setDatePlaceholder(messages.text(locale, "forms.datePlaceholder"));
        picker.setTimePlaceholder(messages.text(locale, "forms.timePlaceholder"));
        return new DrawnInput<>(moment, picker, Optional::ofNullable, LocalDateTime.class::cast);
    }

    /** People type dates; a calendar that opens by itself takes their next key. Its button still opens it. */
    private static <C extends HasAutoOpen> C typed(C picker) {
        picker.setAutoOpen(false);
        return picker;
    }

    /** Times are written in 24 hours in every language, as on the papers. */
    private static Locale clock() {
        return Languages.ENGLISH;
    }
}
