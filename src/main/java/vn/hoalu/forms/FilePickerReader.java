package vn.hoalu.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.hoalu.forms.FormField.Common;
import vn.hoalu.forms.FormField.FilePicker;

/** Reads a field for files: which kinds, and whether several. */
final class FilePickerReader {

    private static final Pattern KIND = Pattern.compile("\\.[a-z0-9]{1,10}|[a-z]+/(\\*|[a-z0-9.+-]{1,80})");

    private FilePickerReader() {}

    static FilePicker read(Element component, Common common) {
        List<String> accept = component
                .text("accept")
                .map(kinds -> Arrays.stream(kinds.toLowerCase(Locale.ROOT).split(","))
                        .map(String::strip)
                        .filter(kind -> !kind.isEmpty())
                        .toList())
                .orElse(List.of());
        accept.stream()
                .filter(kind -> !KIND.matcher(kind).matches())
                .findFirst()
                .ifPresent(kind -> {
                    throw component.refuse("property", "accept holds endings such as .pdf and types such as image/*");
                });
        return new FilePicker(common, accept, component.flag("multiple"));
    }
}
