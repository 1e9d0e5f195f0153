package vn.hoalu.administration.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.hoalu.administration.ui.PostWords.Presence;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitName;

/** What narrows the list of people. */
class PeopleFilterBar extends Div {

    private final TextField search = new TextField();
    private final UnitField unit;
    private final ComboBox<Role> role = new ComboBox<>();
    private final ComboBox<Presence> presence = new ComboBox<>();
    private final Consumer<PeopleAddress> changed;
    private final Function<UnitCode, Optional<UnitName>> names;

    PeopleFilterBar(
            BiFunction<String, Integer, List<UnitName>> units,
            Function<UnitCode, Optional<UnitName>> names,
            Consumer<PeopleAddress> changed) {
        this.names = names;
        this.changed = changed;
        unit = new UnitField("administration.people.unit", units);
        addClassName("people-filter");
        search.setLabel(getTranslation("administration.people.search"));
        search.setPlaceholder(getTranslation("administration.people.search.example"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        role.setLabel(getTranslation("administration.people.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(each -> PostWords.role(this, each));
        role.setClearButtonVisible(true);
        presence.setLabel(getTranslation("administration.people.presence"));
        presence.setItems(Presence.values());
        presence.setItemLabelGenerator(each -> getTranslation("administration.people.presence." + each));
        presence.setRequired(true);
        add(search, unit, role, presence);
        Stream.<HasValue<?, ?>>of(search, unit, role, presence).forEach(this::listen);
    }

    private void listen(HasValue<?, ?> field) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed();
            }
        });
    }

    private void changed() {
        changed.accept(new PeopleAddress(
                search.getValue(),
                unit.getOptionalValue().map(UnitName::code),
                role.getOptionalValue(),
                presence.getOptionalValue().orElse(Presence.TODAY),
                Optional.empty()));
    }

    void show(PeopleAddress address) {
        search.setValue(address.search());
        unit.setValue(address.unit().flatMap(names).orElse(null));
        role.setValue(address.role().orElse(null));
        presence.setValue(address.presence());
    }
}
