package vn.hoalu.administration.imports;

import java.util.Map;
import vn.hoalu.base.BrokenRule;

/** No run of that id, or none for whom asks. */
public class NoSuchImport extends BrokenRule {

    NoSuchImport(ImportId id) {
        super("No import %s to be seen".formatted(id), "administration.error.noSuchImport", Map.of());
    }
}
