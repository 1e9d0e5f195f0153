package vn.hoalu.casefile.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.hoalu.base.ui.DayField;
import vn.hoalu.casefile.CaseChoices;
import vn.hoalu.casefile.CaseQuery;
import vn.hoalu.organization.UnitName;

/** What narrows the search over all cases. */
class CaseFilterBar extends Div {

    private final TextField search = new TextField();
    private final ComboBox<UnitName> unit = new ComboBox<>();
    private final ComboBox<CaseChoices.Process> process = new ComboBox<>();
    private final ComboBox<String> state = new ComboBox<>();
    private final DayField from = new DayField();
    private final DayField to = new DayField();
    private final Consumer<CaseAddress> changed;

    CaseFilterBar(CaseChoices choices, CaseAddress shown, Consumer<CaseAddress> changed) {
        this.changed = changed;
        addClassName("case-filter");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("casefile.search.title"));
        label(choices);
        show(choices, shown);
        add(search, unit, state, process, from, to);
        Stream.<HasValue<?, ?>>of(search, unit, state, process, from, to).forEach(this::listen);
    }

    private void label(CaseChoices choices) {
        search.setLabel(getTranslation("casefile.search.words"));
        search.setPlaceholder(getTranslation("casefile.search.example"));
        search.setClearButtonVisible(true);
        search.setMaxLength(200);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        unit.setLabel(getTranslation("casefile.search.unit"));
        unit.setItemLabelGenerator(
                each -> getTranslation("organization.unit." + each.kind(), "name", each.name()));
        unit.setItems(
                query -> choices.units(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        unit.setClearButtonVisible(true);
        process.setLabel(getTranslation("casefile.search.process"));
        process.setItemLabelGenerator(each -> each.name().in(getLocale()));
        process.setClearButtonVisible(true);
        state.setLabel(getTranslation("casefile.search.state"));
        state.setItemLabelGenerator(this::state);
        state.setClearButtonVisible(true);
        from.setLabel(getTranslation("casefile.search.from"));
        from.setClearButtonVisible(true);
        to.setLabel(getTranslation("casefile.search.to"));
        to.setClearButtonVisible(true);
    }

    private String state(String word) {
        return switch (word) {
            case CaseAddress.OPEN -> getTranslation("casefile.state.open");
            case CaseAddress.ENDED -> getTranslation("casefile.search.ended");
            default -> getTranslation(word);
        };
    }

    private void show(CaseChoices choices, CaseAddress shown) {
        CaseQuery query = shown.query();
        search.setValue(query.search());
        List<CaseChoices.Process> processes = choices.processes();
        process.setItems(processes);
        query.process()
                .flatMap(key -> processes.stream()
                        .filter(each -> each.key().equals(key))
                        .findFirst())
                .ifPresent(process::setValue);
        List<String> states = Stream.concat(
                        Stream.of(CaseAddress.OPEN, CaseAddress.ENDED), choices.outcomes().stream())
                .toList();
        state.setItems(states);
        shown.state().filter(states::contains).ifPresent(state::setValue);
        query.unit().flatMap(choices::unit).ifPresent(unit::setValue);
        query.from().ifPresent(from::setValue);
        query.to().ifPresent(to::setValue);
    }

    private void listen(HasValue<?, ?> field) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.accept(address());
            }
        });
    }

    private CaseAddress address() {
        Optional<String> word = state.getOptionalValue();
        return new CaseAddress(new CaseQuery(
                search.getValue().strip(),
                unit.getOptionalValue().map(UnitName::code),
                process.getOptionalValue().map(CaseChoices.Process::key),
                word.filter(each -> each.equals(CaseAddress.OPEN) || each.equals(CaseAddress.ENDED))
                        .map(CaseAddress.ENDED::equals),
                word.filter(each -> !each.equals(CaseAddress.OPEN) && !each.equals(CaseAddress.ENDED)),
                from.getOptionalValue(),
                to.getOptionalValue()));
    }
}
