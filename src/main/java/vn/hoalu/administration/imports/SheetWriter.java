package vn.hoalu.administration.imports;

import java.util.List;
import java.util.Set;

/** Writes rows one behind the other; every text is made harmless on the way. */
interface SheetWriter {

    /** @param marked cells to stand out, by index */
    void write(List<String> cells, Set<Integer> marked);
}
