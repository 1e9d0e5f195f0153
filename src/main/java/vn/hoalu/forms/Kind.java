package vn.hoalu.forms;

import vn.hoalu.forms.FormField.Input;

/** How the sentence speaks that asks for an answer. */
final class Kind {

    private Kind() {}

    static String of(Input input) {
        return switch (input) {
            case FormField.Checkbox box -> "tick";
            case FormField.Radio radio -> "one";
            case FormField.Select select -> "one";
            case FormField.Checklist list -> "some";
            case FormField.TagList tags -> "some";
            case FormField.DateTimeField moment -> moment.kind().name();
            case FormField.NumberField number -> "number";
            case FormField.FilePicker files -> "file";
            case FormField.TextField text -> "text";
            case FormField.TextArea area -> "text";
        };
    }
}
