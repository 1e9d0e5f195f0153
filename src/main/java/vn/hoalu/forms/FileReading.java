package vn.hoalu.forms;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hoalu.forms.FormField.FilePicker;

/** Ids of documents, if they are there for this person; the files themselves never pass through a form. */
final class FileReading {

    private static final int MAX_FILES = 50;

    private FileReading() {}

    static Reading read(FilePicker field, Object raw, FormFiles files) {
        Set<Object> ids = new LinkedHashSet<>(raw instanceof Collection<?> several ? several : List.of(raw));
        if (ids.isEmpty()) {
            return new Reading.Absent();
        }
        int most = field.multiple() ? MAX_FILES : 1;
        if (ids.size() > most) {
            return Reading.unreadable("tooManyFiles", Map.of("max", most));
        }
        for (Object id : ids) {
            Optional<FormFiles.FormFile> file = id instanceof String text ? files.find(text) : Optional.empty();
            if (file.isEmpty()) {
                return Reading.unreadable("file");
            }
            if (!fits(field, file.get())) {
                return Reading.unreadable("fileType", Map.of("name", file.get().name()));
            }
        }
        return new Reading.Given(ids.stream().map(String.class::cast).toList());
    }

    private static boolean fits(FilePicker field, FormFiles.FormFile file) {
        return field.accept().isEmpty() || field.accept().stream().anyMatch(wanted -> fits(wanted, file));
    }

    private static boolean fits(String wanted, FormFiles.FormFile file) {
        if (wanted.startsWith(".")) {
            return file.name().toLowerCase(Locale.ROOT).endsWith(wanted);
        }
        return wanted.endsWith("/*")
                ? file.type().startsWith(wanted.substring(0, wanted.length() - 1))
                : file.type().equals(wanted);
    }
}
