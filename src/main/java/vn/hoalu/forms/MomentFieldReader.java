package vn.hoalu.forms;

import java.util.Optional;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.forms.FormField.DateTimeField;
import vn.hoalu.forms.FormField.DateTimeField.Kind;

/** Reads a date, time or date-and-time field; always in local time and 24 hours, as they are shown. */
final class MomentFieldReader {

    private MomentFieldReader() {}

    static DateTimeField read(Element component, InputReader inputs, Optional<String> hideIf) {
        Kind kind = kind(component);
        checkTime(component);
        boolean noPast = component.flag("disallowPassedDates");
        if (noPast && kind == Kind.TIME) {
            throw component.refuse("property", "a time of day alone is never past");
        }
        return new DateTimeField(inputs.common(component, label(component, kind), hideIf), kind, noPast);
    }

    private static Kind kind(Element component) {
        return switch (component.text("subtype").orElse("date")) {
            case "date" -> Kind.DATE;
            case "time" -> Kind.TIME;
            case "datetime" -> Kind.DATE_TIME;
            default -> throw component.refuse("property", "subtype must be date, time or datetime");
        };
    }

    /** The modeler labels the parts, not the whole; translations may name either. */
    private static LocalizedText label(Element component, Kind kind) {
        String part = kind == Kind.TIME ? "timeLabel" : "dateLabel";
        return Translations.text(component, part)
                .map(label -> label.translations().isEmpty()
                        ? Translations.translated(component, "label", label.text())
                        : label)
                .orElseGet(() -> Translations.demanded(component, "label"));
    }

    private static void checkTime(Element component) {
        component.whole("timeInterval", 1, 60);
        component.flag("use24h");
        // However it is to be written elsewhere, here it stays the time on the clocks of Việt Nam.
        component.text("timeSerializingFormat");
    }
}
