package vn.hoalu.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoalu.forms.FormField.DynamicList;
import vn.hoalu.forms.Scope;

/** Rows of the same fields, which people add, take away and move. */
final class DrawnList {

    /** Told when something in the form has become different. */
    interface Changes {

        void changed(DrawnInput<?, ?> input);

        void rowsChanged();

        /** Does something of which nothing is told. */
        void quietly(Command act);
    }

    private final DynamicList list;
    private final Surroundings around;
    private final Changes changes;
    private final String prefix;
    private final Level outer;
    private final List<DrawnRow> rows = new ArrayList<>();
    private final ListFrame frame;
    private boolean unfolded;
    private int serial;

    DrawnList(DynamicList list, Surroundings around, Changes changes, String prefix, Level outer) {
        this.list = list;
        this.around = around;
        this.changes = changes;
        this.prefix = prefix + list.key() + "-";
        this.outer = outer;
        frame = new ListFrame(list, around, this::addByHand, this::unfold);
        frame.setId(prefix + list.key());
    }

    Component component() {
        return frame;
    }

    String key() {
        return list.key();
    }

    String name() {
        return frame.name();
    }

    String path() {
        return outer.path() + list.key();
    }

    Stream<Level> levels() {
        return rows.stream().map(DrawnRow::level);
    }

    Stream<Level.Found> found() {
        return rows.stream().flatMap(row -> row.level().found().map(found -> found.in(row.name())));
    }

    /** @param typed the rows that are known; as many empty ones as the form asks for where none are */
    void start(@Nullable Object typed) {
        if (typed instanceof Collection<?> known && !known.isEmpty()) {
            known.forEach(row -> append().level().start((Map<?, ?>) row));
        } else {
            for (int row = 0; row < list.startRows(); row++) {
                appendNew();
            }
        }
        tidy();
    }

    List<Map<String, Object>> values() {
        return levels().map(Level::values).toList();
    }

    List<Map<String, Object>> entered() {
        return levels().map(Level::entered).toList();
    }

    boolean restore(@Nullable Object entered, @Nullable Object typed, Set<String> lost) {
        if (!(entered instanceof Collection<?> given) || given.size() > list.maxRows()) {
            return false;
        }
        List<?> values = typed instanceof List<?> known && known.size() == given.size() ? known : List.of();
        while (rows.size() > given.size()) {
            drop(rows.getLast());
        }
        int index = 0;
        for (Object row : given) {
            DrawnRow place = index < rows.size() ? rows.get(index) : appendNew();
            Object value = index < values.size() ? values.get(index) : Map.of();
            if (row instanceof Map<?, ?> fields && value instanceof Map<?, ?> typedRow) {
                place.level().restore(fields, typedRow, lost);
            }
            index++;
        }
        tidy();
        return true;
    }

    void refresh(@Nullable Object visible, Map<String, Object> scope) {
        List<?> known = visible instanceof List<?> given ? given : List.of();
        for (int index = 0; index < rows.size(); index++) {
            Map<String, Object> row = index < known.size() ? row(known.get(index)) : Map.of();
            rows.get(index).level().refresh(around.forms(), row, Scope.row(list, scope, row, index));
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> row(Object row) {
        return (Map<String, Object>) row;
    }

    private DrawnRow append() {
        DrawnRow row = new DrawnRow(this, list, around, changes, prefix + serial++ + "-");
        rows.add(row);
        frame.rows().add(row);
        return row;
    }

    /** With what the form says a row starts with. */
    private DrawnRow appendNew() {
        DrawnRow row = append();
        row.level().start(around.form().rowDefaults(path().replaceAll("\\[\\d+]", "") + "."));
        return row;
    }

    private void addByHand() {
        if (list.growing() && rows.size() < list.maxRows()) {
            changes.quietly(this::appendNew);
            DrawnRow row = rows.getLast();
            unfolded = true;
            tidy();
            frame.say("forms.list.added", rows.size());
            changes.rowsChanged();
            row.focusFirst();
        }
    }

    void remove(DrawnRow row) {
        int index = rows.indexOf(row);
        if (list.growing() && index >= 0) {
            drop(row);
            tidy();
            frame.say("forms.list.removed", index + 1);
            changes.rowsChanged();
            focusNear(index);
        }
    }

    private void drop(DrawnRow row) {
        rows.remove(row);
        frame.rows().remove(row);
    }

    /** The row that took the place of the one that is gone, or what is left to do. */
    private void focusNear(int index) {
        if (rows.isEmpty()) {
            frame.focusAdd();
        } else {
            rows.get(Math.min(index, rows.size() - 1)).focusFirst();
        }
    }

    void move(DrawnRow row, int by) {
        int from = rows.indexOf(row);
        int to = from + by;
        if (list.growing() && from >= 0 && to >= 0 && to < rows.size()) {
            rows.remove(from);
            rows.add(to, row);
            frame.rows().remove(row);
            frame.rows().addComponentAtIndex(to, row);
            tidy();
            frame.say("forms.list.moved", to + 1);
            changes.rowsChanged();
            row.focusMove(by);
        }
    }

    int indexOf(DrawnRow row) {
        return rows.indexOf(row);
    }

    private void unfold() {
        int first = list.unfolded();
        unfolded = true;
        tidy();
        rows.get(first).focusFirst();
    }

    /** Opens what is folded away where something in it is wrong. */
    void unfoldProblems() {
        if (!unfolded
                && folded().anyMatch(row ->
                        row.level().found().anyMatch(each -> each.input().flagged()))) {
            unfolded = true;
            tidy();
        }
    }

    private Stream<DrawnRow> folded() {
        return list.unfolded() == 0 ? Stream.empty() : rows.stream().skip(list.unfolded());
    }

    private void tidy() {
        rows.forEach(row -> row.setVisible(true));
        long hidden = unfolded ? 0 : folded().count();
        if (hidden > 0) {
            folded().forEach(row -> row.setVisible(false));
        }
        frame.offer(rows.size() < list.maxRows(), hidden);
        rows.forEach(DrawnRow::tidy);
    }

    int size() {
        return rows.size();
    }

    void show(Optional<String> wrong) {
        frame.show(wrong);
    }

    Optional<String> problem() {
        return frame.problem();
    }

    void focus() {
        frame.focusAdd();
    }
}
