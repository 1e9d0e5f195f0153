package vn.hoalu.reorganisation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoalu.organization.UnitChange.PersonIn;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitKind;
import vn.hoalu.organization.UnitLine;
import vn.hoalu.organization.UnitStaff.Member;
import vn.hoalu.reorganisation.Choices;
import vn.hoalu.reorganisation.PlanDraft;

/** A unit that is to begin: kind, name, number, and in a split what goes to it. */
class TargetFields extends Div {

    private final ComboBox<UnitKind> kind;
    private final TextField name;
    private final TextField stateCode;
    private final MultiSelectComboBox<UnitLine> subunits;
    private final MultiSelectComboBox<Person> people;

    TargetFields(ShownPlans words, int place) {
        addClassName("plan-target");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", words.say("reorganisation.form.target", Map.of("place", place + 1)));
        kind = new ComboBox<>(
                words.say("reorganisation.form.kind"), List.of(UnitKind.COMMUNE, UnitKind.WARD, UnitKind.DEPARTMENT));
        kind.setItemLabelGenerator(each -> words.say("organization.unitKind." + each));
        kind.setValue(UnitKind.COMMUNE);
        name = new TextField(words.say("reorganisation.form.name", Map.of("place", place + 1)));
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(128);
        stateCode = new TextField(words.say("reorganisation.form.stateCode"));
        stateCode.setMaxLength(8);
        subunits = new MultiSelectComboBox<>(words.say("reorganisation.form.subunits"));
        subunits.setItemLabelGenerator(line -> words.unitWords().name(line.unit()));
        people = new MultiSelectComboBox<>(words.say("reorganisation.form.people"));
        people.setItemLabelGenerator(Person::label);
        add(kind, name, stateCode, subunits, people);
        offer(Optional.empty());
    }

    /** One entry for a person, whatever the number of posts. */
    record Person(PersonIn who, String label) {}

    /** Nothing for the unit that carries on: it gets what goes nowhere else. */
    final void offer(Optional<Choices> choices) {
        subunits.setVisible(choices.isPresent());
        people.setVisible(choices.isPresent());
        choices.ifPresent(offered -> {
            subunits.setItems(offered.subunits());
            people.setItems(offered.people().stream()
                    .map(TargetFields::person)
                    .distinct()
                    .toList());
        });
    }

    private static Person person(Member member) {
        return new Person(new PersonIn(member.official(), member.unit()), member.name());
    }

    void fill(
            PlanDraft.Target target, Set<UnitCode> chosenUnits, Set<PersonIn> chosenPeople, Optional<Choices> choices) {
        kind.setValue(target.kind());
        name.setValue(target.name());
        stateCode.setValue(target.stateCode().orElse(""));
        choices.ifPresent(offered -> {
            subunits.setValue(offered.subunits().stream()
                    .filter(line -> chosenUnits.contains(line.unit().code()))
                    .collect(Collectors.toSet()));
            people.setValue(offered.people().stream()
                    .map(TargetFields::person)
                    .filter(person -> chosenPeople.contains(person.who()))
                    .collect(Collectors.toSet()));
        });
    }

    PlanDraft.Target target() {
        UnitKind chosen = kind.getValue() == null ? UnitKind.COMMUNE : kind.getValue();
        return new PlanDraft.Target(chosen, name.getValue(), Optional.of(stateCode.getValue()));
    }

    Set<UnitCode> subunits() {
        return subunits.getValue().stream().map(line -> line.unit().code()).collect(Collectors.toSet());
    }

    Set<PersonIn> people() {
        return people.getValue().stream().map(Person::who).collect(Collectors.toSet());
    }

    TextField nameField() {
        return name;
    }
}
