package vn.hoalu.administration.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.administration.ReadingPeople;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.organization.Appointed;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.Tenure;
import vn.hoalu.organization.UnitName;

/** Unit, role, from and to; the roles are those the official may give in the chosen unit. */
class PostFields extends Div {

    private final UnitField unit;
    private final ComboBox<Role> role = new ComboBox<>();
    private final DayField from = new DayField("administration.post.from");
    private final DayField to = new DayField("administration.post.to");
    private final Map<String, HasValidation> byKey;

    PostFields(ReadingPeople reading, Supplier<Actor> actor) {
        addClassName("post-fields");
        unit = new UnitField(
                "administration.post.unit",
                (search, limit) -> reading.units(search, Action.MANAGE_PEOPLE, limit, actor.get()));
        role.setLabel(getTranslation("administration.post.role"));
        role.setItemLabelGenerator(each -> PostWords.role(this, each));
        unit.addValueChangeListener(change -> offer(Optional.ofNullable(change.getValue())
                .map(chosen -> reading.roles(chosen.code(), actor.get()))
                .orElse(List.of())));
        offer(List.of());
        from.setValue(reading.today());
        to.setHelperText(getTranslation("administration.post.to.help"));
        Stream.<HasValue<?, ?>>of(unit, role, from).forEach(field -> field.setRequiredIndicatorVisible(true));
        List<UnitName> only = reading.units("", Action.MANAGE_PEOPLE, 2, actor.get());
        if (only.size() == 1) {
            unit.setValue(only.getFirst());
        }
        byKey = Map.of("unit", unit, "role", role, "from", from, "to", to);
        add(unit, role, from, to);
    }

    private void offer(List<Role> roles) {
        Role chosen = role.getValue();
        role.setItems(roles);
        role.setValue(chosen != null && roles.contains(chosen) ? chosen : null);
        role.setHelperText(roles.isEmpty() ? getTranslation("administration.post.unitFirst") : "");
    }

    void show(UnitName place, Appointed post) {
        unit.setValue(place);
        role.setValue(post.post().role());
        from.setValue(post.tenure().from());
        to.setValue(post.tenure().to().orElse(null));
    }

    /** Marks what is missing; both are there where nothing is. */
    boolean isWhole() {
        boolean whole = filled(unit, unit) & filled(role, role) & filled(from, from);
        return whole && !to.isInvalid();
    }

    private boolean filled(HasValue<?, ?> value, HasValidation field) {
        if (value.isEmpty()) {
            refuse(field, getTranslation("administration.field.missing"));
        }
        return !field.isInvalid();
    }

    private static void refuse(HasValidation field, String text) {
        field.setErrorMessage(text);
        field.setInvalid(true);
    }

    Post post() {
        return new Post(role.getValue(), unit.getValue().code());
    }

    Tenure tenure() {
        return new Tenure(from.getValue(), to.getOptionalValue());
    }

    /** At the field the rule is about. @return whether there is one */
    boolean explain(BrokenRule broken) {
        Optional<HasValidation> field = broken.field().map(byKey::get);
        field.ifPresent(each -> refuse(each, getTranslation(broken.messageKey(), broken.arguments())));
        return field.isPresent();
    }
}
