package vn.hoalu.reorganisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.hoalu.administration.ui.FieldProblem;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.base.Dates;
import vn.hoalu.organization.UnitChange.PersonIn;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitLine;
import vn.hoalu.reorganisation.Choices;
import vn.hoalu.reorganisation.PlanDraft;
import vn.hoalu.reorganisation.PlanKind;

/** Writes a plan down; nothing typed is lost when it is refused. */
class PlanForm extends Div {

    /** Where the form gets what it offers. */
    interface Offers {
        List<UnitLine> units(String text, int offset, int limit);

        Optional<UnitLine> unit(UnitCode code);

        Choices choices(UnitCode unit, LocalDate day);
    }

    private final ShownPlans words;
    private final transient Offers offers;
    private final ComboBox<PlanKind> kind;
    private final DatePicker date;
    private final MultiSelectComboBox<UnitLine> sources;
    private final Div targetList = new Div();
    private final List<TargetFields> targets = new ArrayList<>();
    private final Button another;

    PlanForm(ShownPlans words, Offers offers, Consumer<PlanForm> save) {
        this.words = words;
        this.offers = offers;
        addClassNames("panel", "plan-form");
        kind = new ComboBox<>(words.say("reorganisation.label.kind"), Arrays.asList(PlanKind.values()));
        kind.setItemLabelGenerator(each -> words.say("reorganisation.kind." + each));
        kind.setValue(PlanKind.MERGE);
        date = new DatePicker(words.say("reorganisation.label.date"));
        date.setI18n(new DatePicker.DatePickerI18n().setDateFormat("dd/MM/yyyy"));
        date.setValue(LocalDate.now(Dates.ZONE).plusMonths(1).withDayOfMonth(1));
        sources = new MultiSelectComboBox<>(words.say("reorganisation.label.sources"));
        sources.setHelperText(words.say("reorganisation.form.sourcesHelp"));
        sources.setItemLabelGenerator(line -> words.unitWords().name(line.unit()));
        sources.setItems(
                query -> offers.units(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        sources.setWidthFull();
        another = new Button(words.say("reorganisation.form.another"), click -> addTarget());
        Button keep = new Button(words.say("reorganisation.form.save"), click -> save.accept(this));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        targetList.addClassName("plan-targets");
        addTarget();
        kind.addValueChangeListener(change -> adapt());
        sources.addValueChangeListener(change -> offerChoices());
        adapt();
        add(kind, date, sources, targetList, another, keep);
    }

    private void adapt() {
        boolean split = kind.getValue() == PlanKind.SPLIT;
        another.setVisible(split);
        while (split && targets.size() < 2) {
            addTarget();
        }
        while (!split && targets.size() > 1) {
            targetList.remove(targets.removeLast());
        }
        offerChoices();
    }

    private void addTarget() {
        TargetFields fields = new TargetFields(words, targets.size());
        targets.add(fields);
        targetList.add(fields);
        offerChoices();
    }

    private void offerChoices() {
        Optional<Choices> choices = choices();
        targets.stream().skip(1).forEach(target -> target.offer(choices));
    }

    private Optional<Choices> choices() {
        return kind.getValue() == PlanKind.SPLIT && sources.getValue().size() == 1
                ? Optional.of(offers.choices(
                        sources.getValue().iterator().next().unit().code(), day()))
                : Optional.empty();
    }

    private LocalDate day() {
        return date.getValue() == null ? LocalDate.now(Dates.ZONE) : date.getValue();
    }

    PlanForm fill(PlanDraft draft) {
        date.setValue(draft.date());
        sources.setValue(draft.sources().stream()
                .flatMap(code -> offers.unit(code).stream())
                .collect(Collectors.toSet()));
        kind.setValue(draft.kind());
        while (targets.size() < draft.targets().size()) {
            addTarget();
        }
        for (int i = 0; i < targets.size(); i++) {
            targets.get(i).fill(draft.targets().get(i), at(draft.subunits(), i), at(draft.people(), i), choices());
        }
        return this;
    }

    private static <T> Set<T> at(Map<T, Integer> chosen, int place) {
        return chosen.entrySet().stream()
                .filter(each -> each.getValue() == place)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    PlanDraft draft() {
        Map<UnitCode, Integer> subunits = new HashMap<>();
        Map<PersonIn, Integer> people = new HashMap<>();
        for (int i = 1; i < targets.size(); i++) {
            int place = i;
            targets.get(i).subunits().forEach(unit -> subunits.put(unit, place));
            targets.get(i).people().forEach(person -> people.put(person, place));
        }
        return new PlanDraft(
                kind.getValue() == null ? PlanKind.MERGE : kind.getValue(),
                day(),
                sources.getValue().stream().map(line -> line.unit().code()).toList(),
                targets.stream().map(TargetFields::target).toList(),
                subunits,
                people);
    }

    void explain(BrokenRule rule) {
        Map<String, Component> fields = Map.of(
                "sources", sources, "date", date, "targets", targets.getFirst().nameField());
        new FieldProblem(words.unitWords()).show(rule, fields);
    }
}
