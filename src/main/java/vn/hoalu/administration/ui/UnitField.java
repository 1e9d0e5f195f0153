package vn.hoalu.administration.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import vn.hoalu.organization.UnitName;

/** A unit, found by words of its name or by its code. */
class UnitField extends ComboBox<UnitName> {

    private static final int MOST = 200;

    UnitField(String labelKey, BiFunction<String, Integer, List<UnitName>> search) {
        setLabel(getTranslation(labelKey));
        setItemLabelGenerator(unit -> PostWords.unit(this, unit) + " · " + unit.code());
        setClearButtonVisible(true);
        setItems(query -> found(query, search));
    }

    private static Stream<UnitName> found(
            Query<UnitName, String> query, BiFunction<String, Integer, List<UnitName>> search) {
        int behind = query.getOffset();
        int limit = query.getLimit();
        return behind >= MOST
                ? Stream.empty()
                : search.apply(query.getFilter().orElse(""), Math.min(MOST, behind + limit)).stream()
                        .skip(behind)
                        .limit(limit);
    }
}
