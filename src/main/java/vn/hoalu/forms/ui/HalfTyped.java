package vn.hoalu.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;

/** What stands in a picker before it makes a value of it: a text it cannot read, or a day without its time. */
record HalfTyped(Component component) {

    // How the pickers report the text in them; they have no public name for it.
    private static final String TYPED = "_inputElementValue";

    private static final String PART = "T";

    String read() {
        if (component instanceof DateTimePicker both) {
            String day =
                    days(both).map(DatePicker::getValue).map(Object::toString).orElse("");
            String time =
                    times(both).map(TimePicker::getValue).map(Object::toString).orElse("");
            return day.isEmpty() && time.isEmpty() ? "" : day + PART + time;
        }
        return picker() ? component.getElement().getProperty(TYPED, "") : "";
    }

    boolean write(String text) {
        if (component instanceof DateTimePicker both) {
            String[] parts = text.split(PART, 2);
            days(both).ifPresent(picker -> parse(parts[0], LocalDate::parse).ifPresent(picker::setValue));
            times(both)
                    .filter(picker -> parts.length > 1)
                    .ifPresent(picker -> parse(parts[1], LocalTime::parse).ifPresent(picker::setValue));
            return !read().isEmpty();
        }
        if (picker()) {
            Element element = component.getElement();
            element.setProperty(TYPED, text);
        }
        return picker();
    }

    private boolean picker() {
        return component instanceof DatePicker || component instanceof TimePicker;
    }

    private static Optional<DatePicker> days(DateTimePicker both) {
        return both.getChildren()
                .filter(DatePicker.class::isInstance)
                .map(DatePicker.class::cast)
                .findFirst();
    }

    private static Optional<TimePicker> times(DateTimePicker both) {
        return both.getChildren()
                .filter(TimePicker.class::isInstance)
                .map(TimePicker.class::cast)
                .findFirst();
    }

    private static <T> Optional<T> parse(String text, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }
}
