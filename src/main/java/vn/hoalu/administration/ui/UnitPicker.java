package vn.hoalu.administration.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Optional;
import vn.hoalu.access.Actor;
import vn.hoalu.administration.ReadingUnits;
import vn.hoalu.organization.UnitLine;
import vn.hoalu.organization.UnitTree;

/** Chooses a unit of today by words of its name or its code, whatever their number. */
public class UnitPicker extends ComboBox<UnitLine> {

    public UnitPicker(String label, ReadingUnits reading, UnitTree.Which which, UnitWords words, Actor actor) {
        super(label);
        setItemLabelGenerator(words::line);
        setItems(query -> {
            int offset = query.getOffset();
            String filter = query.getFilter().orElse("");
            return reading.search(filter, which, Optional.empty(), offset + query.getLimit(), actor).items().stream()
                    .skip(offset);
        });
        setWidthFull();
    }
}
