package vn.hoalu.forms.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.hoalu.forms.FormField;
import vn.hoalu.forms.Forms;

/** What is drawn of one level of values: the form itself, or one row of a list. */
final class Level {

    /** A component with the field it draws, to be shown or hidden. */
    private record Placed(FormField field, Component component) {}

    /** Something that says other things when other values stand in the form. */
    interface Changing {
        void refresh(Map<String, Object> scope);
    }

    /**
     * An input with the place of its value in the form.
     *
     * @param rows what the rows are called that it stands in, the outermost first
     */
    record Found(String path, DrawnInput<?, ?> input, List<String> rows) {

        Found in(String row) {
            return new Found(
                    path, input, Stream.concat(Stream.of(row), rows.stream()).toList());
        }
    }

    private final Supplier<String> path;
    private final List<Placed> placed = new ArrayList<>();
    private final List<Changing> changing = new ArrayList<>();
    // Inputs and lists in reading order.
    private final Map<String, Object> parts = new LinkedHashMap<>();

    /** @param path of this level: empty, or that of the row and a dot */
    Level(Supplier<String> path) {
        this.path = path;
    }

    String path() {
        return path.get();
    }

    void place(FormField field, Component component) {
        placed.add(new Placed(field, component));
    }

    void add(DrawnInput<?, ?> input) {
        parts.put(input.field().key(), input);
    }

    void add(DrawnList list) {
        parts.put(list.key(), list);
    }

    void add(Changing part) {
        changing.add(part);
    }

    Stream<DrawnInput<?, ?>> inputs() {
        return parts.values().stream().filter(DrawnInput.class::isInstance).map(part -> (DrawnInput<?, ?>) part);
    }

    private Stream<DrawnList> lists() {
        return parts.values().stream().filter(DrawnList.class::isInstance).map(DrawnList.class::cast);
    }

    /** Every input of this level and of the rows in it, in reading order. */
    Stream<Found> found() {
        return parts.entrySet().stream()
                .flatMap(part -> part.getValue() instanceof DrawnList list
                        ? list.found()
                        : Stream.of(new Found(path() + part.getKey(), (DrawnInput<?, ?>) part.getValue(), List.of())));
    }

    Stream<DrawnList> allLists() {
        return lists().flatMap(
                        list -> Stream.concat(Stream.of(list), list.levels().flatMap(Level::allLists)));
    }

    void start(Map<?, ?> typed) {
        inputs().forEach(input ->
                Optional.<Object>ofNullable(typed.get(input.field().key())).ifPresent(input::start));
        lists().forEach(list -> list.start(typed.get(list.key())));
    }

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        inputs().forEach(input ->
                input.raw().ifPresent(raw -> values.put(input.field().key(), raw)));
        lists().forEach(list -> values.put(list.key(), list.values()));
        return values;
    }

    Map<String, Object> entered() {
        Map<String, Object> entered = new LinkedHashMap<>();
        inputs().filter(input -> inList() || input.writable())
                .forEach(input -> entered.put(input.field().key(), input.entered()));
        lists().forEach(list -> entered.put(list.key(), list.entered()));
        return entered;
    }

    /** @param lost is told the path of what found no place */
    void restore(Map<?, ?> entered, Map<?, ?> typed, Set<String> lost) {
        entered.forEach((key, value) -> {
            boolean kept = switch (parts.get(String.valueOf(key))) {
                case DrawnInput<?, ?> input ->
                    value != null && restore(input, value, Optional.ofNullable(typed.get(key)));
                case DrawnList list -> list.restore(value, typed.get(key), lost);
                case null, default -> false;
            };
            if (!kept) {
                lost.add(path() + key);
            }
        });
    }

    /** In a row also what is read only, for it says which row this is; whether it is true is asked when it is sent. */
    private boolean restore(DrawnInput<?, ?> input, Object entered, Optional<Object> typed) {
        if (inList() && !input.writable()) {
            typed.ifPresent(input::start);
            return typed.isPresent() || entered.equals("");
        }
        return input.restore(entered, typed);
    }

    private boolean inList() {
        return !path().isEmpty();
    }

    void refresh(Forms forms, Map<String, Object> visible, Map<String, Object> scope) {
        placed.forEach(part -> part.component().setVisible(!forms.hidden(part.field(), scope)));
        inputs().forEach(input -> input.lock(forms.readOnly(input.field(), scope)));
        changing.forEach(part -> part.refresh(scope));
        lists().forEach(list -> list.refresh(visible.get(list.key()), scope));
    }
}
