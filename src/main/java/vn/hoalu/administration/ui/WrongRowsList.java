package vn.hoalu.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.hoalu.access.Actor;
import vn.hoalu.administration.imports.ImportId;
import vn.hoalu.administration.imports.ReadingImports;
import vn.hoalu.administration.imports.WrongRow;

/** The rows that were not taken, by number, and why; page by page. */
class WrongRowsList extends Div {

    private static final int PAGE = 50;

    private final ImportId run;
    private final ReadingImports reading;
    private final Supplier<Actor> actor;
    private final UnorderedList list = new UnorderedList();
    private final Button more;
    private int last;

    WrongRowsList(ImportId run, ReadingImports reading, Supplier<Actor> actor) {
        this.run = run;
        this.reading = reading;
        this.actor = actor;
        this.more = new Button(getTranslation("administration.import.wrong.more"), click -> more());
        list.addClassName("import-wrong");
        add(new H3(getTranslation("administration.import.wrong.title")), list, more);
        more();
    }

    private void more() {
        List<WrongRow> rows = reading.wrong(run, last, actor.get());
        rows.forEach(row -> list.add(item(row)));
        last = rows.isEmpty() ? last : rows.getLast().number();
        more.setVisible(rows.size() == PAGE);
    }

    private ListItem item(WrongRow row) {
        Span number = new Span(getTranslation("administration.import.wrong.row", Map.of("row", row.number())));
        number.addClassName("import-row");
        ListItem item = new ListItem(number);
        row.reasons().forEach(reason -> item.add(new Div(said(reason))));
        return item;
    }

    private String said(WrongRow.Reason reason) {
        String text = getTranslation(reason.messageKey(), reason.arguments());
        return reason.column().map(key -> getTranslation(key) + ": " + text).orElse(text);
    }
}
