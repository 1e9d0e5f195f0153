package vn.hoalu.inbox;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import vn.hoalu.forms.FormContext;
import vn.hoalu.forms.FormFiles;

/** Remembers which documents a form that is judged names. */
class AskedFiles implements FormFiles {
    private final FormContext context;
    private final Set<String> named = new LinkedHashSet<>();

    AskedFiles(FormContext context) {
        this.context = context;
    }

    @Override
    public Optional<FormFile> find(String id) {
        Optional<FormFile> found = context.files().find(id);
        found.ifPresent(file -> named.add(file.id()));
        return found;
    }

    FormContext context() {
        return new FormContext(context.known(), context.live(), this);
    }

    Set<String> named() {
        return Set.copyOf(named);
    }
}
