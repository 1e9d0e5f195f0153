package vn.hoalu.forms;

import java.util.List;
import java.util.Optional;
import vn.hoalu.forms.FormField.DynamicList;

/** Reads a list of rows. Where a property is missing it means what it means in the modeler's own viewer. */
final class ListReader {

    private static final int ROWS = 200;
    /** Rows in rows, or a form would hold tens of thousands of fields. */
    private static final int ROWS_IN_ROWS = 20;

    private static final int MAX_LISTS = 2;
    private static final int UNFOLDED = 5;

    private ListReader() {}

    static DynamicList read(
            Element component, String key, List<FormField> fields, int around, Optional<String> hideIf) {
        if (fields.isEmpty()) {
            throw component.refuse("rows", "a list needs components to repeat");
        }
        if (around >= MAX_LISTS) {
            throw component.refuse("nesting", "lists are nested at most " + MAX_LISTS + " deep");
        }
        component.flag("isRepeating");
        int most = around == 0 ? ROWS : ROWS_IN_ROWS;
        int unfolded = component.whole("nonCollapsedItems", 1, most).orElse(UNFOLDED);
        return new DynamicList(
                key,
                Translations.text(component, "label"),
                fields,
                component.whole("defaultRepetitions", 0, most).orElse(0),
                component.flag("allowAddRemove"),
                component.flag("disableCollapse") ? 0 : unfolded,
                most,
                hideIf);
    }
}
