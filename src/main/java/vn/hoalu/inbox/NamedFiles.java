package vn.hoalu.inbox;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.hoalu.forms.FormFiles;

/** The documents of one form, each that can be opened looked up once, as {@link LiveAnswers} does with its answers. */
class NamedFiles implements FormFiles {
    private final FormFiles kept;
    private final Map<String, FormFile> found = new HashMap<>();

    NamedFiles(FormFiles kept) {
        this.kept = kept;
    }

    @Override
    public Optional<FormFile> find(String id) {
        FormFile before = found.get(id);
        if (before != null) {
            return Optional.of(before);
        }
        Optional<FormFile> now = kept.find(id);
        now.filter(file -> file.address().isPresent()).ifPresent(file -> found.put(id, file));
        return now;
    }
}
