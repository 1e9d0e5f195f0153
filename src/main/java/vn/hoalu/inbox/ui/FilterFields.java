package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** One field for each thing a list can be narrowed to. They are made anew with each list: what can be chosen changes. */
class FilterFields extends Div {
    private final RowWords words;
    private final Map<String, ComboBox<?>> fields = new LinkedHashMap<>();
    private Optional<String> inHand = Optional.empty();

    FilterFields(RowWords words) {
        this.words = words;
        addClassName("inbox-filter-fields");
    }

    void clear() {
        removeAll();
        fields.clear();
    }

    <T> void add(
            String name,
            List<T> items,
            Function<T, String> said,
            Function<T, Boolean> chosen,
            Consumer<Optional<T>> wish) {
        ComboBox<T> box = new ComboBox<>(words.say("inbox.filter." + name));
        box.setItems(items);
        box.setItemLabelGenerator(said::apply);
        box.setClearButtonVisible(true);
        box.setValue(items.stream().filter(chosen::apply).findFirst().orElse(null));
        box.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                inHand = Optional.of(name);
                wish.accept(Optional.ofNullable(event.getValue()));
            }
        });
        fields.put(name, box);
        add(box);
    }

    /** Who has just chosen something goes on at the field that stands in its place now. */
    void goOn() {
        inHand.map(fields::get).ifPresent(ComboBox::focus);
        inHand = Optional.empty();
    }

    void focusFirst() {
        fields.values().stream().findFirst().ifPresent(ComboBox::focus);
    }
}
