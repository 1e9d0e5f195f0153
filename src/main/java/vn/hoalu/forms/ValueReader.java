package vn.hoalu.forms;

import org.jspecify.annotations.Nullable;
import vn.hoalu.forms.FormField.Checkbox;
import vn.hoalu.forms.FormField.Checklist;
import vn.hoalu.forms.FormField.DateTimeField;
import vn.hoalu.forms.FormField.Input;
import vn.hoalu.forms.FormField.NumberField;
import vn.hoalu.forms.FormField.Radio;
import vn.hoalu.forms.FormField.Select;
import vn.hoalu.forms.FormField.TagList;
import vn.hoalu.forms.FormField.TextArea;
import vn.hoalu.forms.FormField.TextField;

/** Turns a raw value, typed by a screen or a text from elsewhere, into its field's type. */
final class ValueReader {

    private ValueReader() {}

    static Reading read(Input field, @Nullable Object raw) {
        if (field instanceof Checkbox) {
            return checkbox(raw);
        }
        if (raw == null || raw instanceof String text && text.isBlank()) {
            return new Reading.Absent();
        }
        return switch (field) {
            case TextField line -> TextReading.line(raw);
            case TextArea area -> TextReading.area(raw);
            case NumberField number -> NumberReading.read(raw);
            case Radio radio -> ChoiceReading.one(radio.options(), raw);
            case Select select -> ChoiceReading.one(select.options(), raw);
            case Checklist list -> ChoiceReading.many(list.options(), raw);
            case TagList tags -> ChoiceReading.many(tags.options(), raw);
            case DateTimeField moment -> MomentReading.read(moment.kind(), raw);
            case Checkbox box -> checkbox(raw);
        };
    }

    /** A box nobody ticked says no; it is never absent. */
    private static Reading checkbox(@Nullable Object raw) {
        return switch (raw) {
            case null -> new Reading.Given(false);
            case Boolean ticked -> new Reading.Given(ticked);
            case String text when text.isBlank() || text.equals("false") -> new Reading.Given(false);
            case String text when text.equals("true") -> new Reading.Given(true);
            default -> Reading.unreadable("unreadable");
        };
    }
}
