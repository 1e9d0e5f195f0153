package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoalu.base.Rows;
import vn.hoalu.inbox.HandingOver.Route;
import vn.hoalu.inbox.InboxList;
import vn.hoalu.inbox.InboxRow;
import vn.hoalu.inbox.LoadQuery;
import vn.hoalu.inbox.Workload;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.workflow.TaskId;

/** The tasks behind a number, to be selected and moved. */
class LoadTasks extends Div {
    // The inbox's own list turns to cards below this too.
    private static final int CARDS_BELOW = 720;

    private final InboxDesk desk;
    private final RowWords words;
    private final RowMarks marks;
    private final InboxGrid grid;
    private final H2 title = new H2();
    private final Span status = new Span();
    private final Div empty = new Div();
    private final Button more;
    private final List<InboxRow> rows = new ArrayList<>();
    private final Map<TaskId, OfficialId> holders = new HashMap<>();
    private final List<InboxRow> dragged = new ArrayList<>();
    private Optional<LoadQuery> query = Optional.empty();
    private Optional<String> next = Optional.empty();
    private boolean readOn;
    private Registration window = () -> {};

    LoadTasks(InboxDesk desk, RowWords words, InboxGrid.Wishes wishes, LoadBar bar) {
        this.desk = desk;
        this.words = words;
        this.marks = new RowMarks(new LoadedRows(desk));
        this.grid = new InboxGrid(words, marks, wishes);
        this.more = new Button(words.say("inbox.more"), click -> more());
        addClassName("load-tasks");
        status.addClassNames("inbox-status", "quiet");
        status.getElement().setAttribute("role", "status");
        empty.addClassName("inbox-empty");
        empty.setText(words.say("inbox.load.empty"));
        more.addClassName("inbox-more");
        grid.setRowsDraggable(true);
        grid.addDragStartListener(start -> drag(start.getDraggedItems()));
        // After the drop, where there was one.
        grid.addDragEndListener(end -> dragged.clear());
        add(title, bar, status, grid, empty, more);
    }

    /** Whoever drags one of the selected drags all of them, also those that are not on the screen. */
    private void drag(List<InboxRow> taken) {
        dragged.clear();
        dragged.addAll(selected().containsAll(taken) ? selected() : taken);
    }

    List<InboxRow> dragged() {
        return List.copyOf(dragged);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Page page = event.getUI().getPage();
        fit(page.getExtendedClientDetails().getWindowInnerWidth());
        window = page.addBrowserWindowResizeListener(resize -> fit(resize.getWidth()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        window.remove();
    }

    private void fit(int width) {
        boolean narrow = width > 0 && width < CARDS_BELOW;
        grid.cards(narrow);
        // Whose tasks these are stands above them, and nearly all are of one unit.
        grid.getColumnByKey("unit").setVisible(false);
    }

    /** @param failures why a row was not moved, at the row, which alone stays selected */
    void show(String said, LoadQuery asked, Map<TaskId, String> failures) {
        title.setText(said);
        query = Optional.of(asked);
        marks.failed(failures);
        readOn = false;
        rows.clear();
        holders.clear();
        dragged.clear();
        grid.asMultiSelect().deselectAll();
        read(Optional.empty());
        grid.asMultiSelect()
                .select(rows.stream()
                        .filter(row -> failures.containsKey(row.id()))
                        .toList());
    }

    void more() {
        if (next.isPresent()) {
            readOn = true;
            read(next);
        }
    }

    private void read(Optional<String> cursor) {
        Rows<Workload.HeldRow> page = desk.workload().page(query.orElseThrow(), cursor, desk.actor());
        page.items().forEach(held -> {
            rows.add(held.row());
            held.holder().ifPresent(holder -> holders.put(held.row().id(), holder));
        });
        next = page.next();
        grid.show(rows, InboxList.TODO);
        grid.setVisible(!rows.isEmpty());
        empty.setVisible(rows.isEmpty());
        more.setVisible(next.isPresent());
        status.setText(
                words.say(next.isPresent() ? "inbox.count.more" : "inbox.count.all", Map.of("count", rows.size())));
    }

    /** Nothing is selected or dragged, and nobody has read on: the list may be read anew without a loss. */
    boolean atRest() {
        return selected().isEmpty() && dragged.isEmpty() && !readOn;
    }

    /** From whoever holds it. */
    Route route(InboxRow row, Optional<OfficialId> to) {
        return new Route(Optional.ofNullable(holders.get(row.id())), to);
    }

    void scrolledTo(int last) {
        if (last >= rows.size() - 5) {
            more();
        }
    }

    List<InboxRow> all() {
        return List.copyOf(rows);
    }

    List<InboxRow> selected() {
        return grid.selected();
    }

    void select(InboxRow row) {
        grid.asMultiSelect().select(row);
    }

    void selectNone() {
        grid.asMultiSelect().deselectAll();
    }
}
