package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoalu.inbox.InboxList;
import vn.hoalu.inbox.InboxRow;
import vn.hoalu.workflow.TaskId;

/** The list of tasks: a table where there is room, cards on a phone. */
class InboxGrid extends Grid<InboxRow> {
    private static final String CARD = """
            <div class="inbox-card">
              <span class="inbox-card-title">${item.title}</span>
              <span class="inbox-card-subject"><bdi>${item.subject}</bdi></span>
              <span class="inbox-card-facts"><span class="inbox-due ${item.urgency}">${item.due}</span>
              <span><bdi>${item.unit}</bdi></span><span>${item.state}</span>
              <span class="inbox-card-number"><bdi>${item.number}</bdi></span></span>
            </div>""";

    /** What happens at the list. */
    interface Wishes {
        void open(InboxRow row);

        /** A letter was pressed at a row while nothing was selected. */
        void act(String key, InboxRow row);

        void selected(Set<InboxRow> rows);

        void scrolled(int first, int last);
    }

    private final RowWords words;
    private final RowMarks marks;
    private final Wishes wishes;
    private final List<InboxRow> shown = new ArrayList<>();
    private final Column<InboxRow> card;
    private final RowRange range = new RowRange();
    private Optional<TaskId> marked = Optional.empty();

    InboxGrid(RowWords words, RowMarks marks, Wishes wishes) {
        this.words = words;
        this.marks = marks;
        this.wishes = wishes;
        addClassName("inbox-grid");
        setAriaLabel(words.say("inbox.grid.label"));
        GridMultiSelectionModel<InboxRow> selection =
                (GridMultiSelectionModel<InboxRow>) setSelectionMode(SelectionMode.MULTI);
        selection.setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.VISIBLE);
        setDataProvider(new ById(shown));
        setPartNameGenerator(this::parts);
        text("title", "11rem", 2, words::title).setRowHeader(true).setTooltipGenerator(words::title);
        name("subject", "10rem", 3, InboxRow::subject).setTooltipGenerator(InboxRow::subject);
        name("unit", "6rem", 1, words::unit);
        text("due", "10rem", 1, words::due).setPartNameGenerator(row -> "due-" + words.urgency(row));
        text("state", "7.5rem", 2, this::state).setTooltipGenerator(this::state);
        card = addColumn(cardRenderer()).setFlexGrow(1);
        addItemClickListener(click -> wishes.open(click.getItem()));
        selection.addClientItemToggleListener(
                toggle -> toggled(toggle.getItem(), toggle.isSelected(), toggle.isShiftKey()));
        selection.addMultiSelectionListener(change -> wishes.selected(change.getAllSelectedItems()));
        getElement()
                .executeJs(
                        "window.hoaluInbox.list(this, $0, $1)",
                        words.say("inbox.select.all"),
                        words.say("inbox.select.row"));
        cards(false);
    }

    private String parts(InboxRow row) {
        String open = marked.filter(row.id()::equals).isPresent() ? " row-open" : "";
        String present = marks.present(row.id()).isEmpty() ? "" : " row-present";
        return "row-" + words.urgency(row) + (row.workable() ? "" : " row-resting") + present + open
                + (marks.gone(row.id()) ? " row-gone" : "");
    }

    private String state(InboxRow row) {
        return marks.said(row, words);
    }

    private Column<InboxRow> text(String name, String width, int grow, ValueProvider<InboxRow, String> value) {
        return sized(addColumn(value), name, width, grow);
    }

    /** A name keeps its own direction, so that it is cut at its end also in a right-to-left list. */
    private Column<InboxRow> name(String name, String width, int grow, ValueProvider<InboxRow, String> value) {
        LitRenderer<InboxRow> renderer = LitRenderer.<InboxRow>of(
                        "<span class=\"inbox-name\" dir=\"auto\">${item.name}</span>")
                .withProperty("name", value);
        return sized(addColumn(renderer), name, width, grow);
    }

    private Column<InboxRow> sized(Column<InboxRow> column, String name, String width, int grow) {
        return column.setKey(name)
                .setHeader(words.say("inbox.column." + name))
                .setWidth(width)
                .setFlexGrow(grow);
    }

    private LitRenderer<InboxRow> cardRenderer() {
        return LitRenderer.<InboxRow>of(CARD)
                .withProperty("title", words::title)
                .withProperty("subject", InboxRow::subject)
                .withProperty("number", InboxRow::caseNumber)
                .withProperty("unit", words::unit)
                .withProperty("due", words::due)
                .withProperty("urgency", words::urgency)
                .withProperty("state", this::state);
    }

    final void cards(boolean narrow) {
        getColumns().forEach(column -> column.setVisible((column == card) == narrow));
        setClassName("inbox-cards", narrow);
        setAllRowsVisible(narrow);
        getElement().executeJs("window.hoaluInbox.cards(this, $0)", narrow);
    }

    /** The same rows stay where they are on the screen. */
    void show(List<InboxRow> rows, InboxList list) {
        // The row of a task that is done says when that was.
        getColumnByKey("due").setHeader(words.say(list == InboxList.DONE ? "inbox.column.doneOn" : "inbox.column.due"));
        shown.clear();
        shown.addAll(rows);
        keepSelected(rows.stream().map(InboxRow::id).collect(Collectors.toSet()));
        getDataProvider().refreshAll();
    }

    // What is no more in the list cannot be meant by "the selected".
    private void keepSelected(Set<TaskId> listed) {
        Set<InboxRow> gone = getSelectedItems().stream()
                .filter(row -> !listed.contains(row.id()))
                .collect(Collectors.toSet());
        asMultiSelect().deselect(gone);
    }

    /** Draws rows again whose state or marks have changed. */
    void again(InboxRow row) {
        shown.replaceAll(each -> each.id().equals(row.id()) ? row : each);
        getDataProvider().refreshItem(row);
    }

    /** Marks the open task's row, where it is in the list. */
    final void mark(Optional<TaskId> open) {
        Optional<TaskId> before = marked;
        marked = open;
        shown.stream()
                .filter(row -> before.filter(row.id()::equals).isPresent()
                        || open.filter(row.id()::equals).isPresent())
                .forEach(getDataProvider()::refreshItem);
    }

    void focusRow() {
        getElement().executeJs("window.hoaluInbox.focusRow()");
    }

    void scrollTo(int row) {
        getElement().executeJs("window.hoaluInbox.scrollTo(this, $0)", row);
    }

    private void toggled(InboxRow row, boolean selected, boolean wholeRange) {
        if (wholeRange && selected) {
            asMultiSelect().select(range.upTo(row, shown));
        }
        range.from(row);
    }

    @ClientCallable
    void pressed(String key, String item, String before) {
        if ("*".equals(key)) {
            asMultiSelect().select(shown);
        }
        row(item).ifPresent(row -> {
            switch (key) {
                case "Enter", "o" -> wishes.open(row);
                case "x" -> toggle(row);
                case "*" -> {}
                case "X", "extend" -> extend(row, row(before));
                default -> wishes.act(key, row);
            }
        });
    }

    private void toggle(InboxRow row) {
        range.from(row);
        if (getSelectionModel().isSelected(row)) {
            asMultiSelect().deselect(row);
        } else {
            asMultiSelect().select(row);
        }
    }

    private void extend(InboxRow row, Optional<InboxRow> before) {
        if (getSelectedItems().isEmpty()) {
            range.from(before.orElse(row));
        }
        asMultiSelect().select(range.upTo(row, shown));
    }

    @ClientCallable
    void scrolled(int first, int last) {
        wishes.scrolled(first, last);
    }

    private Optional<InboxRow> row(String key) {
        return Optional.ofNullable(getDataCommunicator().getKeyMapper().get(key));
    }

    List<InboxRow> selected() {
        Set<TaskId> chosen = getSelectedItems().stream().map(InboxRow::id).collect(Collectors.toSet());
        return shown.stream().filter(row -> chosen.contains(row.id())).toList();
    }

    /** A row read again is still the same row. */
    private static final class ById extends ListDataProvider<InboxRow> {
        ById(List<InboxRow> rows) {
            super(rows);
        }

        @Override
        public Object getId(InboxRow row) {
            return row.id();
        }
    }
}
