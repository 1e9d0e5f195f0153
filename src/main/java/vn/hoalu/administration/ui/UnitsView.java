package vn.hoalu.administration.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.access.Permissions;
import vn.hoalu.administration.KeepingUnits;
import vn.hoalu.administration.ReadingUnits;
import vn.hoalu.base.Messages;
import vn.hoalu.base.Rows;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitDetails;
import vn.hoalu.organization.UnitLine;
import vn.hoalu.organization.UnitTree;

/** The tree of units, a search that knows the old names, and one unit beside it: {@code organization/units/14329}. */
@Route("organization/units/:unit?([0-9A-Z-]{1,32})")
@PermitAll
class UnitsView extends AdministrationPage {

    private final transient ReadingUnits reading;
    private final transient KeepingUnits keeping;
    private final transient UnitWords words;
    private final TextField search = new TextField();
    private final Div list = new Div();
    private final Div unit = new Div();

    UnitsView(
            ReadingUnits reading,
            KeepingUnits keeping,
            Messages messages,
            Permissions permissions,
            CurrentActor currentActor) {
        super(Page.UNITS, permissions, currentActor);
        this.reading = reading;
        this.keeping = keeping;
        this.words = new UnitWords(messages, getLocale());
        search.setLabel(words.say("administration.units.search"));
        search.setHelperText(words.say("administration.units.searchHelp"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> fillList());
        list.addClassName("units-list");
        unit.addClassNames("units-unit", "panel");
        Div left = new Div(search, list);
        left.addClassName("units-left");
        Div columns = new Div(left, unit);
        columns.addClassName("units-columns");
        show(columns);
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        Optional<String> asked = event.getRouteParameters().get("unit");
        Optional<UnitDetails> found = asked.map(UnitCode::new).flatMap(code -> reading.details(code, actor()));
        if (asked.isPresent() && found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        if (list.getElement().getChildCount() == 0) {
            fillList();
        }
        unit.setVisible(found.isPresent());
        found.ifPresent(this::showUnit);
    }

    private void fillList() {
        list.removeAll();
        if (search.getValue().isBlank()) {
            list.add(new UnitsTree(
                    reading, this::actor, words, line -> open(line.unit().code())));
        } else {
            UnorderedList results = new UnorderedList();
            results.addClassName("units-results");
            list.add(results);
            addResults(results, Optional.empty());
        }
    }

    private void addResults(UnorderedList results, Optional<String> cursor) {
        Rows<UnitLine> page = reading.search(search.getValue(), UnitTree.Which.ALL, cursor, actor());
        page.items().forEach(line -> results.add(new ListItem(result(line))));
        if (page.items().isEmpty() && cursor.isEmpty()) {
            list.add(new Paragraph(words.say("administration.units.nothing")));
        }
        page.next().ifPresent(next -> {
            Button more = new Button(words.say("administration.units.more"));
            more.addClickListener(click -> {
                list.remove(more);
                addResults(results, Optional.of(next));
            });
            list.add(more);
        });
    }

    private Anchor result(UnitLine line) {
        Anchor link = new Anchor("organization/units/" + line.unit().code(), words.line(line));
        Span code = new Span(line.unit().code().value());
        code.addClassName("quiet");
        link.add(code);
        link.getElement().setAttribute("dir", "auto");
        return link;
    }

    private void open(UnitCode code) {
        UI.getCurrentOrThrow().navigate("organization/units/" + code);
    }

    private void showUnit(UnitDetails found) {
        UnitCode code = found.line().unit().code();
        H2 name = new H2(words.name(found.line().unit()));
        name.getElement().setAttribute("dir", "auto");
        unit.removeAll();
        unit.add(name);
        if (!found.line().open()) {
            Span closed = new Span(words.say("administration.units.closed"));
            closed.addClassNames("badge", "warn");
            unit.add(closed);
        }
        unit.add(
                new UnitFacts(found, reading.path(code, actor()), reading.people(code, actor()), words),
                new UnitActs(keeping, reading, found, words, actor(), this::changed));
    }

    private void changed(UnitCode code) {
        fillList();
        reading.details(code, actor()).ifPresent(this::showUnit);
        open(code);
    }
}
