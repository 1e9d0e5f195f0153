package vn.hoalu.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.InputField;
import com.vaadin.flow.data.binder.HasValidator;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoalu.base.Messages;
import vn.hoalu.base.SearchText;
import vn.hoalu.forms.FormField;
import vn.hoalu.forms.FormField.Choice;
import vn.hoalu.forms.FormField.Option;

/** Draws inputs that are answered from a list. */
record ChoiceDrawing(Messages messages, Locale locale) {

    DrawnInput<?, ?> draw(Choice choice) {
        return switch (choice) {
            case FormField.Radio radio -> radio(radio);
            case FormField.Select select -> list(select);
            case FormField.Checklist list -> checklist(list);
            case FormField.TagList tags -> tags(tags);
        };
    }

    private DrawnInput<?, ?> radio(FormField.Radio radio) {
        RadioButtonGroup<Option> group = InputDrawing.labelled(new RadioButtonGroup<>(), radio, locale);
        group.setItems(radio.options());
        group.setItemLabelGenerator(this::label);
        return one(radio, group);
    }

    // A combo box for short lists too: Flow's select marks its button as required in a way that ARIA does not allow.
    private DrawnInput<?, ?> list(FormField.Select choice) {
        ComboBox<Option> box = InputDrawing.labelled(new ComboBox<>(), choice, locale);
        box.setItems(this::matches, choice.options());
        box.setItemLabelGenerator(this::label);
        box.setPlaceholder(text("forms.choose"));
        box.setClearButtonVisible(!choice.readOnly() && !choice.required());
        return one(choice, box);
    }

    private boolean matches(Option option, String typed) {
        return SearchText.fold(label(option)).contains(SearchText.fold(typed));
    }

    private DrawnInput<?, ?> checklist(FormField.Checklist list) {
        CheckboxGroup<Option> group = InputDrawing.labelled(new CheckboxGroup<>(), list, locale);
        group.setItems(list.options());
        group.setItemLabelGenerator(this::label);
        return several(list, group);
    }

    private DrawnInput<?, ?> tags(FormField.TagList tags) {
        MultiSelectComboBox<Option> box = InputDrawing.labelled(new MultiSelectComboBox<>(), tags, locale);
        box.setItems(this::matches, tags.options());
        box.setItemLabelGenerator(this::label);
        box.setPlaceholder(text("forms.choose"));
        box.setI18n(tagTexts());
        return several(tags, box);
    }

    private <C extends Component & InputField<?, Option> & HasValidation & HasValidator<Option>> DrawnInput<?, ?> one(
            Choice choice, C component) {
        return new DrawnInput<C, Option>(
                choice,
                component,
                option -> Optional.ofNullable(option).map(Option::value),
                value -> byValue(choice).get(value));
    }

    private <C extends Component & InputField<?, Set<Option>> & HasValidation & HasValidator<Set<Option>>>
            DrawnInput<?, ?> several(Choice choice, C component) {
        return new DrawnInput<C, Set<Option>>(
                choice, component, ChoiceDrawing::values, value -> options(choice, value));
    }

    private static Optional<Object> values(Set<Option> chosen) {
        List<String> values = chosen.stream().map(Option::value).toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    private static Set<Option> options(Choice choice, Object values) {
        return choice.options().stream()
                .filter(option -> ((Collection<?>) values).contains(option.value()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Map<Object, Option> byValue(Choice choice) {
        return choice.options().stream().collect(Collectors.toMap(Option::value, option -> option));
    }

    private String label(Option option) {
        return option.label().in(locale);
    }

    private String text(String key) {
        return messages.text(locale, key);
    }

    private MultiSelectComboBoxI18n tagTexts() {
        return new MultiSelectComboBoxI18n()
                .setCleared(text("forms.tags.cleared"))
                .setFocused(text("forms.tags.focused"))
                .setSelected(text("forms.tags.selected"))
                .setDeselected(text("forms.tags.deselected"))
                // The component puts the number in itself.
                .setTotal(messages.text(locale, "forms.tags.total", Map.of("count", "{count}")));
    }
}
