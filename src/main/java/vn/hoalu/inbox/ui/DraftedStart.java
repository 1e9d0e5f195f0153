package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoalu.organization.UnitName;

/** A start form, and the unit it is for. */
record DraftedStart(Drafted form, ComboBox<UnitName> unit, List<UnitName> units) implements Drafted {

    // No key of a form looks like this.
    private static final String UNIT = "@unit";

    @Override
    public Map<String, Object> entered() {
        Map<String, Object> entered = new LinkedHashMap<>(form.entered());
        entered.put(UNIT, unit.getValue().code().value());
        return entered;
    }

    @Override
    public List<String> restore(Map<String, Object> entered) {
        Map<String, Object> fields = new LinkedHashMap<>(entered);
        Optional.ofNullable(fields.remove(UNIT)).ifPresent(this::choose);
        return form.restore(fields);
    }

    /** A unit for which this person begins no cases any more is left out: the form says which one is meant. */
    private void choose(Object code) {
        units.stream()
                .filter(each -> each.code().value().equals(code))
                .findFirst()
                .ifPresent(unit::setValue);
    }

    @Override
    public String label(String key) {
        return key.equals(UNIT) ? unit.getLabel() : form.label(key);
    }
}
