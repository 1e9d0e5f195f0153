package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hoalu.base.Messages;
import vn.hoalu.inbox.InboxChoices;
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
class InboxView extends Div implements BeforeEnterObserver, HasDynamicTitle, ListPart.Wishes {
    private final InboxDesk desk;
    private final LoadedRows rows;
    private final RowWords words;
    private final InboxTabs tabs;
    private final InboxBar bar;
    private final FilterPanel filters;
    private final FilterChips chips;
    private final ViewsPanel views;
    private final BulkActions actions;
    private final BulkBar bulk;
    private final ListPart list;
    private final TaskPlace place;
    private final TaskMoves moves;
    private final Whereabouts here;
    private boolean loaded;

    InboxView(InboxDesk desk, NewCases cases, TaskPlaces places, Messages messages) {
        this.desk = desk;
        this.here = new Whereabouts(desk);
        this.rows = new LoadedRows(desk);
        this.words = new RowWords(messages, getLocale());
        this.tabs = new InboxTabs(words, !desk.actor().covers().isEmpty());
        this.filters = new FilterPanel(words, wanted -> here.ask(here.query().withFilter(wanted)));
        this.views = new ViewsPanel(desk, words, here.query(), this::showViews);
        this.bar = new InboxBar(words, here.query(), here::ask, this::toRows, filters, views);
        this.chips = new FilterChips(words, here::ask);
        this.list = new ListPart(desk, words, rows, this);
        this.actions = new BulkActions(desk, words, rows, list, this);
        this.bulk = new BulkBar(words, actions);
        this.moves = new TaskMoves(desk, words, this::moved);
        this.place = places.create(words, this);
        addClassName("inbox");
        InboxHeading heading = new InboxHeading(desk, cases, words, getElement());
        Div left = new Div(heading, tabs, bar, bulk, filters, views, chips, list);
        left.addClassName("inbox-list");
        add(left, place);
    }

    /** From the search, which keeps its words, to what it has found. */
    private void toRows() {
        list.focus();
    }

    @Override
    public void changed(Set<TaskId> tasks) {
        count();
        if (here.address().task().filter(tasks::contains).isPresent()) {
            place.again();
        }
    }

    private void count() {
        tabs.show(desk.inbox().counts(desk.actor()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InboxAddress asked = InboxAddress.of(event.getLocation(), event.getRouteParameters());
        boolean same = loaded && asked.query().equals(rows.query());
        // Opening a task keeps the list where it is; coming back to it, or here again, reads it anew.
        boolean stays = same && asked.task().isPresent() && !asked.equals(here.address());
        here.arrive(asked);
        bar.show(asked.query());
        if (stays) {
            tabs.show(asked, desk.views().of(desk.actor()));
        } else {
            read(asked, same);
        }
        list.mark(asked.task());
        setClassName("has-task", asked.task().isPresent());
        place.show(asked.task());
    }

    private void read(InboxAddress asked, boolean same) {
        if (same) {
            list.again(asked.from());
        } else {
            list.load(asked.query(), asked.from());
        }
        loaded = true;
        InboxChoices choices = desk.inbox().filterChoices(desk.actor());
        filters.show(asked.query(), choices);
        chips.show(asked.query(), choices);
        showViews();
        count();
        list.scrollTo(asked);
    }

    private void showViews() {
        var saved = desk.views().of(desk.actor());
        tabs.show(here.address(), saved);
        views.show(here.query(), saved, desk.preferences().firstView(desk.actor()));
    }

    /** Reads the list again after something has changed. */
    @Override
    public void refresh() {
        list.again(here.from());
        count();
    }

    /** Goes on with the next task of the list after this one is done. */
    void finished(TaskId done) {
        int position = rows.positionOf(done);
        refresh();
        Optional<InboxRow> next =
                rows.workableFrom(position).filter(row -> !row.id().equals(done));
        next.ifPresentOrElse(this::open, here::back);
    }

    TaskMoves movesOf(InboxRow row) {
        return moves.of(row);
    }

    private void moved() {
        refresh();
        place.again();
    }

    void back() {
        here.back();
    }

    @Override
    public void open(InboxRow row) {
        here.open(row.id());
    }

    @Override
    public void toTop() {
        here.ask(here.query());
    }

    @Override
    public void selected(Set<InboxRow> chosen) {
        bulk.show(list.selected());
        bar.setVisible(chosen.isEmpty());
    }

    @Override
    public void act(String key, InboxRow row) {
        list.select(row);
        actions.act(key);
    }

    /** After an act on several tasks. */
    void acted(Map<TaskId, String> failures) {
        list.again(here.from(), failures);
        count();
        place.again();
    }

    @Override
    public void scrolled(int first, int last) {
        LoadedRows.Page page = rows.pageOf(first);
        here.scrolledTo(page.cursor(), first - page.start());
        if (last >= rows.all().size() - 5 && rows.hasMore()) {
            list.more();
        }
    }

    @Override
    public String getPageTitle() {
        return words.say("inbox.title") + " · Hoa Lư";
    }
}
