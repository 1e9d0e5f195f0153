package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.hoalu.inbox.InboxList;
import vn.hoalu.inbox.InboxRow;
import vn.hoalu.workflow.TaskId;

/** The list of tasks: a table where there is room, cards on a phone. */
class InboxGrid extends Grid<InboxRow> {
    private static final String CARD = """
            <div class="inbox-card">
              <span class="inbox-card-title">${item.title}</span>
              <span class="inbox-card-subject"><bdi>${item.subject}</bdi> · <bdi>${item.number}</bdi></span>
              <span class="inbox-card-facts"><span class="inbox-due ${item.urgency}">${item.due}</span>
              <span><bdi>${item.unit}</bdi></span><span>${item.state}</span></span>
            </div>""";
    // Enter opens as Space does; j and k move as the arrows do, only while the focus is in the list.
    private static final String KEYS = """
            this.addEventListener('keydown', event => {
              const arrow = {j: 'ArrowDown', k: 'ArrowUp'}[event.key];
              const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !this.interacting;
              if (arrow && plain) {
                event.composedPath()[0].dispatchEvent(
                    new KeyboardEvent('keydown', {key: arrow, bubbles: true, composed: true}));
              } else if ((event.key === 'Enter' || event.key === ' ') && plain) {
                const place = this.getEventContext(event);
                if (place.section === 'body' && place.item) {
                  event.preventDefault();
                  // The grid's own Space would close again what has just been opened.
                  event.stopImmediatePropagation();
                  this.activeItem = place.item;
                }
              }
            }, true);""";

    private final RowWords words;
    private final Consumer<InboxRow> open;
    private final Column<InboxRow> card;
    private Optional<TaskId> marked = Optional.empty();

    InboxGrid(RowWords words, Consumer<InboxRow> open) {
        this.words = words;
        this.open = open;
        addClassName("inbox-grid");
        setAriaLabel(words.say("inbox.grid.label"));
        setPartNameGenerator(row -> "row-" + words.urgency(row) + (row.workable() ? "" : " row-resting"));
        text("title", "12rem", 2, words::title).setRowHeader(true).setTooltipGenerator(words::title);
        name("subject", "11rem", 3, InboxRow::subject).setTooltipGenerator(InboxRow::subject);
        name("unit", "6.5rem", 1, words::unit);
        text("due", "10.5rem", 1, words::due).setPartNameGenerator(row -> "due-" + words.urgency(row));
        text("state", "8rem", 2, words::state).setTooltipGenerator(words::state);
        card = addColumn(cardRenderer())
                .setHeader(words.say("inbox.column.title"))
                .setFlexGrow(1);
        addItemClickListener(click -> openOnce(click.getItem()));
        asSingleSelect().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Optional.ofNullable(change.getValue()).ifPresentOrElse(this::openOnce, () -> mark(marked));
            }
        });
        getElement().executeJs(KEYS);
        cards(false);
    }

    /** A click both clicks and selects; the keyboard only selects. */
    private void openOnce(InboxRow row) {
        if (!marked.equals(Optional.of(row.id()))) {
            marked = Optional.of(row.id());
            open.accept(row);
        }
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
                .withProperty("state", words::state);
    }

    final void cards(boolean narrow) {
        getColumns().forEach(column -> column.setVisible((column == card) == narrow));
        setClassName("inbox-cards", narrow);
        setAllRowsVisible(narrow);
    }

    void show(List<InboxRow> rows, InboxList list) {
        // The row of a task that is done says when that was.
        getColumnByKey("due").setHeader(words.say(list == InboxList.DONE ? "inbox.column.doneOn" : "inbox.column.due"));
        setDataProvider(new ById(rows));
        mark(marked);
    }

    /** Marks the open task's row, where it is in the list. */
    final void mark(Optional<TaskId> open) {
        marked = open;
        Optional<InboxRow> row = getListDataView()
                .getItems()
                .filter(each -> open.isPresent() && each.id().equals(open.get()))
                .findFirst();
        row.ifPresentOrElse(this::select, this::deselectAll);
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
