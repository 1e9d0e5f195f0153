package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.shared.Registration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoalu.inbox.InboxChange;
import vn.hoalu.inbox.InboxQuery;
import vn.hoalu.inbox.InboxRow;
import vn.hoalu.workflow.TaskId;

/** The rows, kept as they change, with what is said above and below them; where there are none, what to do next. */
class ListPart extends Div {
    /** What happens at the list and is not its own to answer. */
    interface Wishes extends InboxGrid.Wishes {
        void toTop();

        /** To see what has come since. */
        void refresh();

        /** Of what is or could be shown here, elsewhere. */
        void changed(Set<TaskId> tasks);
    }

    // Below this the table would be unreadable.
    private static final int CARDS_BELOW = 720;

    private final InboxDesk desk;
    private final RowWords words;
    private final LoadedRows rows;
    private final RowMarks marks;
    private final LiveList live;
    private final Wishes wishes;
    private final InboxGrid grid;
    private final Set<TaskId> arrived = new HashSet<>();
    private final Span status = new Span();
    private final Div empty = new Div();
    private final Button earlier;
    private final Button more;
    private final Button news;
    private Registration window = () -> {};

    ListPart(InboxDesk desk, RowWords words, LoadedRows rows, Wishes wishes) {
        this.desk = desk;
        this.words = words;
        this.rows = rows;
        this.marks = new RowMarks(rows);
        this.live = new LiveList(desk.news(), this::heard);
        this.wishes = wishes;
        this.grid = new InboxGrid(words, marks, wishes);
        this.earlier = new Button(words.say("inbox.earlier"), click -> wishes.toTop());
        this.news = new Button("", click -> wishes.refresh());
        this.more = new Button(words.say("inbox.more"), click -> more());
        addClassName("inbox-rows");
        status.addClassNames("inbox-status", "quiet");
        status.getElement().setAttribute("role", "status");
        empty.addClassName("inbox-empty");
        more.addClassName("inbox-more");
        earlier.addClassName("inbox-more");
        news.addClassName("inbox-news");
        Div told = new Div(news);
        told.getElement().setAttribute("role", "status");
        add(status, told, earlier, grid, empty, more);
        tellArrived();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Page page = event.getUI().getPage();
        fit(page.getExtendedClientDetails().getWindowInnerWidth());
        window = page.addBrowserWindowResizeListener(resize -> fit(resize.getWidth()));
        live.begin(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        // The page outlives its views, and would keep each list it was ever shown in.
        window.remove();
        live.end();
    }

    private void fit(int width) {
        grid.cards(width > 0 && width < CARDS_BELOW);
    }

    /** Another list, from its beginning or from a place in it. */
    void load(InboxQuery query, Optional<String> from) {
        rows.load(query, from);
        selectNone();
        anew();
    }

    /** The same list, read anew. */
    void again(Optional<String> from) {
        rows.again(from);
        anew();
    }

    private void anew() {
        marks.fresh();
        arrived.clear();
        show();
    }

    void more() {
        rows.more();
        show();
    }

    private void show() {
        int count = rows.all().size();
        arrived.removeAll(rows.ids());
        tellArrived();
        grid.show(rows.all(), rows.query().list());
        grid.setVisible(count > 0);
        empty.setVisible(count == 0);
        empty.setText(words.say(emptyKey(rows.query())));
        earlier.setVisible(rows.hasEarlier());
        more.setVisible(rows.hasMore());
        status.setText(words.say(rows.hasMore() ? "inbox.count.more" : "inbox.count.all", Map.of("count", count)));
        live.shows(desk.actor(), rows.ids());
    }

    private void heard(List<InboxChange> changes) {
        if (!desk.session().isOpen()) {
            live.end();
            return;
        }
        Set<TaskId> changed = changes.stream().map(InboxChange::task).collect(Collectors.toSet());
        draw(changes, changed);
        wishes.changed(changed);
    }

    /** Changed rows change where they stand, vanished ones turn grey there, and new ones are announced only. */
    private void draw(List<InboxChange> changes, Set<TaskId> changed) {
        Set<TaskId> shown = rows.ids();
        changes.stream()
                .filter(change -> change.fresh() && !shown.contains(change.task()))
                .filter(change -> rows.announces() && change.fits(rows.query().filter()))
                .forEach(change -> arrived.add(change.task()));
        drawAgain(changed.stream().filter(shown::contains).collect(Collectors.toSet()));
        tellArrived();
    }

    private void drawAgain(Set<TaskId> changed) {
        marks.judge(of(changed), rows.again(changed), rows.query());
        of(changed).forEach(grid::again);
    }

    private List<InboxRow> of(Set<TaskId> ids) {
        return rows.all().stream().filter(row -> ids.contains(row.id())).toList();
    }

    /** Says quietly that there is more to read; nothing moves until it is asked for. */
    private void tellArrived() {
        news.setVisible(!arrived.isEmpty());
        news.setText(words.say("inbox.news", Map.of("count", arrived.size())));
    }

    /** After an act on several tasks: what was not done says why, and alone stays chosen. */
    void again(Optional<String> from, Map<TaskId, String> failures) {
        marks.failed(failures);
        again(from);
        selectNone();
        grid.asMultiSelect().select(of(failures.keySet()));
    }

    void select(InboxRow row) {
        grid.asMultiSelect().select(row);
    }

    void selectAll() {
        grid.asMultiSelect().select(rows.all());
    }

    /** So that the keyboard goes on from the row it was last at, or the first. */
    void focus() {
        grid.focusRow();
    }

    void selectNone() {
        grid.asMultiSelect().deselectAll();
    }

    List<InboxRow> selected() {
        return grid.selected();
    }

    /** Marks the open task's row. */
    void mark(Optional<TaskId> open) {
        grid.mark(open);
    }

    void scrollTo(InboxAddress place) {
        grid.scrollTo(rows.startOf(place.from()) + place.row());
    }

    private static String emptyKey(InboxQuery query) {
        if (!query.search().isBlank()) {
            return "inbox.empty.search";
        }
        return query.filter().none()
                ? "inbox.empty." + query.list().name().toLowerCase(Locale.ROOT)
                : "inbox.empty.filter";
    }
}
