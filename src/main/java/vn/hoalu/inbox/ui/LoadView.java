package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoalu.access.Action;
import vn.hoalu.access.NotAllowed;
import vn.hoalu.base.Messages;
import vn.hoalu.inbox.InboxChange;
import vn.hoalu.inbox.InboxFilter;
import vn.hoalu.inbox.InboxRow;
import vn.hoalu.inbox.Share;
import vn.hoalu.inbox.UnitLoad;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitName;
import vn.hoalu.workflow.TaskId;

/** Who of a unit has how much to do, and the tasks to be moved from one to another. Its address holds its whole state. */
@Route("inbox/load")
@Menu(title = "inbox.load.menu", order = 2, icon = "vaadin:scale")
@StyleSheet("context://themes/hoalu/inbox.css")
@StyleSheet("context://themes/hoalu/load.css")
@JavaScript("context://themes/hoalu/inbox.js")
@JavaScript("context://themes/hoalu/load.js")
@PermitAll
class LoadView extends Div implements BeforeEnterObserver, HasDynamicTitle, InboxGrid.Wishes {
    private final InboxDesk desk;
    private final RowWords words;
    private final LoadPeople people;
    private final LoadBar bar;
    private final LoadTasks tasks;
    private final LoadMoves moves;
    private final LiveList live;
    private final Div unit = new Div();
    private @Nullable LoadAddress address;
    private @Nullable UnitLoad load;

    LoadView(InboxDesk desk, Messages messages) {
        this.desk = desk;
        this.words = new RowWords(messages, getLocale());
        this.people = new LoadPeople(words, onto -> this.moves().drop(onto, shown()));
        this.bar = new LoadBar(words, key -> this.moves().act(key, shown()));
        this.tasks = new LoadTasks(desk, words, this, bar);
        this.moves = new LoadMoves(desk, words, tasks, this::show);
        this.live = new LiveList(desk.news(), this::heard);
        addClassName("load");
        unit.addClassName("load-unit");
        Div heading = new Div(new H1(words.say("inbox.load.title")), unit);
        heading.addClassName("view-heading");
        Paragraph hint = new Paragraph(words.say("inbox.load.hint"));
        hint.addClassNames("load-hint", "quiet");
        Div panes = new Div(people, tasks);
        panes.addClassName("load-panes");
        add(heading, hint, panes);
        getElement()
                .executeJs(
                        "window.hoaluInbox.keys(this, $0)", desk.preferences().singleKeys(desk.actor()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        live.begin(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        live.end();
    }

    private LoadMoves moves() {
        return moves;
    }

    private UnitLoad shown() {
        return Objects.requireNonNull(load);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<UnitName> units = desk.workload().units(desk.actor());
        if (units.isEmpty()) {
            throw new NotAllowed(desk.actor(), Action.MANAGE_LOAD.name(), "any unit");
        }
        address = LoadAddress.of(event.getLocation(), units);
        show(Map.of());
        chooseAmong(units);
    }

    private void chooseAmong(List<UnitName> units) {
        unit.removeAll();
        if (units.size() == 1) {
            unit.add(new Span(said(shown().unit())));
            return;
        }
        ComboBox<UnitName> choice = new ComboBox<>();
        choice.setAriaLabel(words.say("inbox.column.unit"));
        choice.setItems(units);
        choice.setItemLabelGenerator(this::said);
        choice.setValue(shown().unit());
        choice.addValueChangeListener(change -> Optional.ofNullable(change.getValue())
                .ifPresent(chosen -> UI.getCurrentOrThrow().navigate("inbox/load?unit=" + chosen.code())));
        unit.add(choice);
    }

    private String said(UnitName each) {
        return words.say("organization.unit." + each.kind(), Map.of("name", each.name()));
    }

    /** Reads all of it, also after something was moved. */
    private void show(Map<TaskId, String> failures) {
        LoadAddress here = Objects.requireNonNull(address);
        showPeople(here);
        tasks.show(title(here), here.query(), failures);
    }

    private void showPeople(LoadAddress here) {
        UnitCode led = here.query().unit();
        load = desk.workload().of(led, desk.actor());
        people.show(load, here);
        live.shows(change -> change.group().endsWith("@" + led));
    }

    /** The numbers follow at once; the tasks only while nobody is about to move some. */
    private void heard(List<InboxChange> changes) {
        if (!desk.session().isOpen()) {
            live.end();
            return;
        }
        LoadAddress here = Objects.requireNonNull(address);
        showPeople(here);
        if (tasks.atRest()) {
            tasks.show(title(here), here.query(), Map.of());
        }
    }

    private String title(LoadAddress here) {
        String whose = switch (here.query().share()) {
            case Share.Waiting waiting -> words.say("inbox.load.waiting");
            case Share.Elsewhere elsewhere -> words.say("inbox.load.elsewhere");
            case Share.Held held ->
                shown().people().stream()
                        .filter(person -> person.official().id().equals(held.by()))
                        .map(person -> person.official().name())
                        .findFirst()
                        .orElseGet(() -> words.say("inbox.person.unknown"));
        };
        InboxFilter.Due due = here.query().due();
        return due == InboxFilter.Due.ANY
                ? whose
                : words.say("inbox.load.narrowed", Map.of("whose", whose, "due", new FilterWords(words).due(due)));
    }

    @Override
    public void open(InboxRow row) {
        UI.getCurrentOrThrow().navigate("case/" + row.caseKey());
    }

    @Override
    public void act(String key, InboxRow row) {
        tasks.select(row);
        moves.act(key, shown());
    }

    @Override
    public void selected(Set<InboxRow> rows) {
        bar.show(rows.size());
    }

    @Override
    public void scrolled(int first, int last) {
        tasks.scrolledTo(last);
    }

    @Override
    public String getPageTitle() {
        return words.say("inbox.load.title") + " · Hoa Lư";
    }
}
