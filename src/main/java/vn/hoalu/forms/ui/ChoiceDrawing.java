package vn.hoalu.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.InputField;
import com.vaadin.flow.data.binder.HasValidator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.hoalu.base.SearchText;
import vn.hoalu.forms.FormField;
import vn.hoalu.forms.FormField.Choice;
import vn.hoalu.forms.FormField.Option;

/** Draws inputs that are answered from a list. */
record ChoiceDrawing(Surroundings around) {

    /** Of living data at a time; the list in the browser asks for more as it is scrolled. */
    private static final int PAGE = 50;

    DrawnInput<?, ?> draw(Choice choice) {
        return switch (choice) {
            case FormField.Radio radio -> radio(radio);
            case FormField.Select select -> list(select);
            case FormField.Checklist list -> checklist(list);
            case FormField.TagList tags -> tags(tags);
        };
    }

    private DrawnInput<?, ?> radio(FormField.Radio radio) {
        RadioButtonGroup<Option> group = InputDrawing.labelled(new RadioButtonGroup<>(), radio, around.locale());
        group.setItemLabelGenerator(this::label);
        return one(radio, group, group::setItems);
    }

    // A combo box for short lists too: Flow's select marks its button as required in a way that ARIA does not allow.
    private DrawnInput<?, ?> list(FormField.Select choice) {
        ComboBox<Option> box = InputDrawing.labelled(new ComboBox<>(), choice, around.locale());
        box.setClearButtonVisible(!choice.readOnly() && !choice.required());
        return one(choice, box, items(choice, box));
    }

    private DrawnInput<?, ?> checklist(FormField.Checklist list) {
        CheckboxGroup<Option> group = InputDrawing.labelled(new CheckboxGroup<>(), list, around.locale());
        group.setItemLabelGenerator(this::label);
        return several(list, group, group::setItems);
    }

    private DrawnInput<?, ?> tags(FormField.TagList tags) {
        MultiSelectComboBox<Option> box = InputDrawing.labelled(new MultiSelectComboBox<>(), tags, around.locale());
        box.setI18n(tagTexts());
        return several(tags, box, items(tags, box));
    }

    private Consumer<List<Option>> items(Choice choice, ComboBoxBase<?, Option, ?> box) {
        box.setItemLabelGenerator(this::label);
        box.setPlaceholder(around.say("forms.choose"));
        if (choice.choices() instanceof FormField.Choices.Live live) {
            box.setPageSize(PAGE);
            box.setItems(query -> around
                    .context()
                    .live()
                    .search(live.source(), query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                    .stream());
            return nothing -> {};
        }
        return options -> box.setItems(this::matches, options);
    }

    private boolean matches(Option option, String typed) {
        return SearchText.fold(label(option)).contains(SearchText.fold(typed));
    }

    private <C extends Component & InputField<?, Option> & HasValidation & HasValidator<Option>> DrawnInput<?, ?> one(
            Choice choice, C component, Consumer<List<Option>> show) {
        Answers<Option> answers = new Answers<>(choice, around, component, show);
        return new DrawnInput<C, Option>(
                        choice,
                        component,
                        option -> Optional.ofNullable(option).map(Option::value),
                        value -> answers.find(value).stream().findFirst().orElseGet(component::getEmptyValue))
                .with(answers);
    }

    private <C extends Component & InputField<?, Set<Option>> & HasValidation & HasValidator<Set<Option>>>
            DrawnInput<?, ?> several(Choice choice, C component, Consumer<List<Option>> show) {
        Answers<Set<Option>> answers = new Answers<>(choice, around, component, show);
        return new DrawnInput<C, Set<Option>>(choice, component, ChoiceDrawing::values, answers::find).with(answers);
    }

    private static Optional<Object> values(Set<Option> chosen) {
        List<String> values = chosen.stream().map(Option::value).toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    private String label(Option option) {
        return option.label().in(around.locale());
    }

    private MultiSelectComboBoxI18n tagTexts() {
        return new MultiSelectComboBoxI18n()
                .setCleared(around.say("forms.tags.cleared"))
                .setFocused(around.say("forms.tags.focused"))
                .setSelected(around.say("forms.tags.selected"))
                .setDeselected(around.say("forms.tags.deselected"))
                // The component puts the number in itself.
                .setTotal(around.say("forms.tags.total", Map.of("count", "{count}")));
    }
}
