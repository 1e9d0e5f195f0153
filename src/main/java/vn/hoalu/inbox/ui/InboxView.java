package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.base.Messages;
import vn.hoalu.inbox.Inbox;
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
@PermitAll
class InboxView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    // Below this the table would be unreadable.
    private static final int CARDS_BELOW = 720;

    private final LoadedRows rows;
    private final RowWords words;
    private final InboxTabs tabs;
    private final TextField search = new TextField();
    private final Div status = new Div();
    private final Div empty = new Div();
    private final InboxGrid grid;
    private final Button more;
    private final TaskPlace place;
    private InboxAddress address = new InboxAddress(InboxQuery.of(InboxList.TODO), Optional.empty());
    private boolean loaded;

    InboxView(Inbox inbox, NewCases cases, CurrentActor actor, TaskPlaces places, Messages messages) {
        this.rows = new LoadedRows(inbox, actor);
        this.words = new RowWords(messages, getLocale());
        this.tabs = new InboxTabs(words, !actor.get().covers().isEmpty());
        this.grid = new InboxGrid(words, row -> go(address.at(row.id())));
        this.more = new Button(words.say("inbox.more"), click -> more());
        this.place = places.create(words, this);
        addClassName("inbox");
        Div list = new Div(heading(cases, actor), filter(), status, grid, empty, more);
        list.addClassName("inbox-list");
        status.addClassNames("inbox-status", "quiet");
        status.getElement().setAttribute("role", "status");
        empty.addClassName("inbox-empty");
        more.addClassName("inbox-more");
        add(list, place);
    }

    private Component heading(NewCases cases, CurrentActor actor) {
        Div heading = new Div(new H1(words.say("inbox.title")), new NewCaseLinks(cases.offeredTo(actor.get()), words));
        heading.addClassName("view-heading");
        return heading;
    }

    private Component filter() {
        search.setPlaceholder(words.say("inbox.search.label"));
        search.setAriaLabel(words.say("inbox.search.label"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(address.searching(change.getValue()));
            }
        });
        Div filter = new Div(tabs, search);
        filter.addClassName("inbox-filter");
        return filter;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Page page = event.getUI().getPage();
        fit(page.getExtendedClientDetails().getWindowInnerWidth());
        page.addBrowserWindowResizeListener(resize -> fit(resize.getWidth()));
    }

    private void fit(int width) {
        grid.cards(width > 0 && width < CARDS_BELOW);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InboxAddress asked = InboxAddress.of(event.getLocation(), event.getRouteParameters());
        boolean stays = listStays(asked);
        address = asked;
        tabs.show(asked);
        search.setValue(asked.query().search());
        if (!stays) {
            rows.load(asked.query());
            loaded = true;
            showRows();
        }
        grid.mark(asked.task());
        setClassName("has-task", asked.task().isPresent());
        place.show(asked.task());
    }

    /** Opening a task keeps the list where it is; coming back to it, or here again, reads it anew. */
    private boolean listStays(InboxAddress asked) {
        return loaded && asked.query().equals(rows.query()) && asked.task().isPresent() && !asked.equals(address);
    }

    private void more() {
        rows.more();
        showRows();
    }

    private void showRows() {
        int count = rows.all().size();
        grid.show(rows.all(), rows.query().list());
        grid.setVisible(count > 0);
        empty.setVisible(count == 0);
        empty.setText(words.say(emptyKey()));
        more.setVisible(rows.hasMore());
        status.setText(words.say(rows.hasMore() ? "inbox.count.more" : "inbox.count.all", Map.of("count", count)));
    }

    private String emptyKey() {
        String list = rows.query().list().name().toLowerCase(Locale.ROOT);
        return rows.query().search().isBlank() ? "inbox.empty." + list : "inbox.empty.search";
    }

    /** Reads the list again after something has changed. */
    void refresh() {
        rows.again();
        showRows();
    }

    /** Goes on with the next task of the list after this one is done. */
    void finished(TaskId done) {
        int position = rows.positionOf(done);
        refresh();
        Optional<InboxRow> next =
                rows.workableFrom(position).filter(row -> !row.id().equals(done));
        go(next.map(row -> address.at(row.id())).orElseGet(address::withoutTask));
    }

    void back() {
        go(address.withoutTask());
    }

    private static void go(InboxAddress to) {
        UI.getCurrentOrThrow().navigate(to.path(), to.parameters());
    }

    @Override
    public String getPageTitle() {
        return words.say("inbox.title") + " · Hoa Lư";
    }
}
