package vn.hoalu.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows in a raw value; none where it is no list of rows, or a longer one than a form can hold. */
final class RowList {

    private RowList() {}

    static List<Map<?, ?>> of(FormField.DynamicList list, @Nullable Object raw) {
        return raw instanceof Collection<?> rows && fits(list, rows) ? rows(rows) : List.of();
    }

    /** Whether it is a list of rows at all. */
    static boolean fits(FormField.DynamicList list, @Nullable Object raw) {
        return raw instanceof Collection<?> rows
                && rows.size() <= list.maxRows()
                && rows.stream().allMatch(Map.class::isInstance);
    }

    private static List<Map<?, ?>> rows(Collection<?> raw) {
        List<Map<?, ?>> rows = new ArrayList<>();
        raw.forEach(row -> rows.add((Map<?, ?>) row));
        return rows;
    }
}
