package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoalu.base.Messages;
import vn.hoalu.base.ui.Notices;
import vn.hoalu.inbox.BulkResult;
import vn.hoalu.inbox.InboxChange;
import vn.hoalu.inbox.InboxChoices;
import vn.hoalu.inbox.InboxList;
import vn.hoalu.inbox.InboxQuery;
import vn.hoalu.inbox.InboxRow;
import vn.hoalu.inbox.NewCases;
import vn.hoalu.workflow.TaskId;

/** The list of tasks and, beside it, the open one. Its address holds its whole state. */
@Route("inbox")
@RouteAlias("inbox/task/:task")
@Menu(title = "inbox.title", order = 1, icon = "vaadin:inbox")
@StyleSheet("context://themes/hoalu/inbox.css")
@JavaScript("context://themes/hoalu/inbox.js")
@PermitAll
class InboxView extends Div implements BeforeEnterObserver, HasDynamicTitle, InboxGrid.Wishes {
    // Below this the table would be unreadable.
    private static final int CARDS_BELOW = 720;

    private final InboxDesk desk;
    private final LoadedRows rows;
    private final RowMarks marks;
    private final RowWords words;
    private final InboxTabs tabs;
    private final InboxBar bar;
    private final FilterPanel filters;
    private final FilterChips chips;
    private final ViewsPanel views;
    private final BulkActions actions;
    private final BulkBar bulk;
    private final InboxGrid grid;
    private final ListPart list;
    private final TaskPlace place;
    private final LiveList live;
    private final TaskMoves moves;
    private final Set<TaskId> arrived = new HashSet<>();
    private InboxAddress address = InboxAddress.of(InboxQuery.of(InboxList.TODO));
    private boolean loaded;

    InboxView(InboxDesk desk, NewCases cases, TaskPlaces places, Messages messages) {
        this.desk = desk;
        this.rows = new LoadedRows(desk);
        this.marks = new RowMarks(rows);
        this.words = new RowWords(messages, getLocale());
        this.tabs = new InboxTabs(words, !desk.actor().covers().isEmpty());
        this.filters = new FilterPanel(words, wanted -> ask(address.query().withFilter(wanted)));
        this.views = new ViewsPanel(desk, words, address.query(), this::showViews);
        this.bar = new InboxBar(words, address.query(), this::ask, filters, views);
        this.chips = new FilterChips(words, this::ask);
        this.grid = new InboxGrid(words, marks, this);
        this.actions = new BulkActions(desk, words, this, grid::selected);
        this.bulk = new BulkBar(words, actions);
        this.list = new ListPart(words, rows, grid, () -> ask(address.query()), this::more, this::refresh);
        this.live = new LiveList(desk.news(), this::heard);
        this.moves = new TaskMoves(desk, words, this::moved);
        this.place = places.create(words, this);
        addClassName("inbox");
        Div left = new Div(heading(cases), tabs, bar, bulk, filters, views, chips, list);
        left.addClassName("inbox-list");
        add(left, place);
        keys(desk.preferences().singleKeys(desk.actor()));
    }

    private Component heading(NewCases cases) {
        Button help = new Button("?", click -> help());
        help.setAriaLabel(words.say("inbox.keys.title"));
        help.getElement().setAttribute("data-key", "?");
        help.addClassName("inbox-help-button");
        Div tools = new Div(new NewCaseLinks(cases.offeredTo(desk.actor()), words), help);
        tools.addClassName("inbox-tools");
        Div heading = new Div(new H1(words.say("inbox.title")), tools);
        heading.addClassName("view-heading");
        return heading;
    }

    private void help() {
        new KeyHelp(words, desk.preferences().singleKeys(desk.actor()), wanted -> {
                    desk.preferences().singleKeys(wanted, desk.actor());
                    keys(wanted);
                })
                .open();
    }

    private void keys(boolean single) {
        getElement().executeJs("window.hoaluInbox.keys(this, $0)", single);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Page page = event.getUI().getPage();
        fit(page.getExtendedClientDetails().getWindowInnerWidth());
        page.addBrowserWindowResizeListener(resize -> fit(resize.getWidth()));
        live.begin(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        live.end();
    }

    /** Changed rows change where they stand, vanished ones turn grey there, and new ones are announced only. */
    private void heard(List<InboxChange> changes) {
        if (!desk.session().isOpen()) {
            live.end();
            return;
        }
        Set<TaskId> shown = rows.ids();
        Set<TaskId> changed = changes.stream().map(InboxChange::task).collect(Collectors.toSet());
        boolean here = address.task().filter(changed::contains).isPresent();
        changes.stream()
                .filter(change -> change.fresh() && !shown.contains(change.task()))
                .filter(change -> rows.announces() && change.fits(rows.query().filter()))
                .forEach(change -> arrived.add(change.task()));
        changed.retainAll(shown);
        drawAgain(changed);
        list.arrived(arrived.size());
        tabs.show(desk.inbox().counts(desk.actor()));
        if (here) {
            place.again();
        }
    }

    private void fit(int width) {
        grid.cards(width > 0 && width < CARDS_BELOW);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InboxAddress asked = InboxAddress.of(event.getLocation(), event.getRouteParameters());
        boolean stays = listStays(asked);
        address = asked;
        desk.preferences().place(asked.written(), desk.actor());
        bar.show(asked.query());
        if (stays) {
            tabs.show(asked, desk.views().of(desk.actor()));
        } else {
            read(asked);
        }
        grid.mark(asked.task());
        setClassName("has-task", asked.task().isPresent());
        place.show(asked.task());
    }

    /** Opening a task keeps the list where it is; coming back to it, or here again, reads it anew. */
    private boolean listStays(InboxAddress asked) {
        return loaded && asked.query().equals(rows.query()) && asked.task().isPresent() && !asked.equals(address);
    }

    private void read(InboxAddress asked) {
        boolean same = loaded && asked.query().equals(rows.query());
        if (same) {
            rows.again(asked.from());
        } else {
            rows.load(asked.query(), asked.from());
            marks.fresh();
            selectNone();
        }
        loaded = true;
        arrived.clear();
        showRows();
        InboxChoices choices = desk.inbox().filterChoices(desk.actor());
        filters.show(asked.query(), choices);
        chips.show(asked.query(), choices);
        showViews();
        tabs.show(desk.inbox().counts(desk.actor()));
        grid.scrollTo(rows.startOf(asked.from()) + asked.row());
    }

    private void showViews() {
        var saved = desk.views().of(desk.actor());
        tabs.show(address, saved);
        views.show(address.query(), saved, desk.preferences().firstView(desk.actor()));
    }

    private void drawAgain(Set<TaskId> changed) {
        List<InboxRow> before =
                rows.all().stream().filter(row -> changed.contains(row.id())).toList();
        marks.judge(before, rows.again(changed), rows.query());
        rows.all().stream().filter(row -> changed.contains(row.id())).forEach(grid::again);
    }

    private void more() {
        rows.more();
        showRows();
    }

    private void showRows() {
        list.show();
        live.shows(desk.actor(), rows.ids());
    }

    /** Reads the list again after something has changed. */
    void refresh() {
        rows.again(address.from());
        marks.fresh();
        arrived.clear();
        showRows();
        tabs.show(desk.inbox().counts(desk.actor()));
    }

    /** Goes on with the next task of the list after this one is done. */
    void finished(TaskId done) {
        int position = rows.positionOf(done);
        refresh();
        Optional<InboxRow> next =
                rows.workableFrom(position).filter(row -> !row.id().equals(done));
        go(next.map(row -> address.at(row.id())).orElseGet(address::withoutTask));
    }

    TaskMoves movesOf(InboxRow row) {
        return moves.of(row);
    }

    private void moved() {
        refresh();
        place.again();
    }

    void back() {
        go(address.withoutTask());
    }

    private void ask(InboxQuery query) {
        go(address.asking(query));
    }

    @Override
    public void open(InboxRow row) {
        go(address.at(row.id()));
    }

    @Override
    public void selected(Set<InboxRow> chosen) {
        bulk.show(grid.selected());
        bar.setVisible(chosen.isEmpty());
    }

    void selectNone() {
        grid.asMultiSelect().deselectAll();
    }

    @Override
    public void act(String key, InboxRow row) {
        grid.asMultiSelect().select(row);
        switch (key) {
            case "c" -> actions.claim();
            case "r" -> actions.giveBack();
            case "e" -> actions.complete();
            case "a" -> actions.assign();
            case "d" -> actions.followUp();
            case "m" -> actions.comment();
            default -> {}
        }
    }

    /** After an act on several tasks: what was not done stays selected, with its reason. */
    void acted(String act, List<BulkResult> results, Map<TaskId, String> failures) {
        List<InboxRow> before = rows.all();
        marks.failed(failures);
        refresh();
        selectNone();
        grid.asMultiSelect()
                .select(rows.all().stream()
                        .filter(row -> failures.containsKey(row.id()))
                        .toList());
        String said = words.say(
                "inbox.bulk.done." + act, Map.of("count", results.size() - failures.size(), "failed", failures.size()));
        if (!failures.isEmpty()) {
            new BulkOutcome(words, said, failures, before).open();
        }
        List<BulkStep> undo = BulkRun.undoing(results);
        if (undo.isEmpty()) {
            Notices.done(said);
        } else {
            UndoNotice.show(
                    said,
                    words,
                    () -> new BulkRun(desk, words, "undo", undo, Optional.of(this)).begin(UI.getCurrentOrThrow()));
        }
        address.task().ifPresent(id -> place.again());
    }

    @Override
    public void scrolled(int first, int last) {
        LoadedRows.Page page = rows.pageOf(first);
        InboxAddress there = address.scrolledTo(page.cursor(), first - page.start());
        if (!there.equals(address)) {
            address = there;
            UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, there.written());
            desk.preferences().place(there.written(), desk.actor());
        }
        if (last >= rows.all().size() - 5 && rows.hasMore()) {
            more();
        }
    }

    private static void go(InboxAddress to) {
        UI.getCurrentOrThrow().navigate(to.path(), to.parameters());
    }

    @Override
    public String getPageTitle() {
        return words.say("inbox.title") + " · Hoa Lư";
    }
}
