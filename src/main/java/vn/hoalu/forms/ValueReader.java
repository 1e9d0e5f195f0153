package vn.hoalu.forms;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoalu.forms.FormField.Checkbox;
import vn.hoalu.forms.FormField.Checklist;
import vn.hoalu.forms.FormField.Choice;
import vn.hoalu.forms.FormField.Choices;
import vn.hoalu.forms.FormField.DateTimeField;
import vn.hoalu.forms.FormField.FilePicker;
import vn.hoalu.forms.FormField.Input;
import vn.hoalu.forms.FormField.NumberField;
import vn.hoalu.forms.FormField.Option;
import vn.hoalu.forms.FormField.Radio;
import vn.hoalu.forms.FormField.Select;
import vn.hoalu.forms.FormField.TagList;
import vn.hoalu.forms.FormField.TextArea;
import vn.hoalu.forms.FormField.TextField;

/** Turns a raw value, typed by a screen or a text from elsewhere, into its field's type. */
final class ValueReader {

    private final ChoiceLists lists;
    private final FormContext context;

    ValueReader(ChoiceLists lists, FormContext context) {
        this.lists = lists;
        this.context = context;
    }

    /** @param scope for answers that are computed */
    Reading read(Input field, @Nullable Object raw, Map<String, Object> scope) {
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
            case Radio radio -> one(radio, raw, scope);
            case Select select -> one(select, raw, scope);
            case Checklist list -> many(list, raw, scope);
            case TagList tags -> many(tags, raw, scope);
            case DateTimeField moment -> MomentReading.read(moment.kind(), raw);
            case FilePicker files -> FileReading.read(files, raw, context.files());
            case Checkbox box -> checkbox(raw);
        };
    }

    private Reading one(Choice choice, Object raw, Map<String, Object> scope) {
        return choice.choices() instanceof Choices.Live live
                ? LiveReading.one(context.live(), live.source(), raw)
                : ChoiceReading.one(options(choice, scope), raw);
    }

    private Reading many(Choice choice, Object raw, Map<String, Object> scope) {
        return choice.choices() instanceof Choices.Live live
                ? LiveReading.many(context.live(), live.source(), raw)
                : ChoiceReading.many(options(choice, scope), raw);
    }

    private List<Option> options(Choice choice, Map<String, Object> scope) {
        return lists.options(choice, scope);
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
