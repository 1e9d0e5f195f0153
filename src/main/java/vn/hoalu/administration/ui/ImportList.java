package vn.hoalu.administration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Collection;
import java.util.Optional;
import vn.hoalu.administration.imports.ImportId;
import vn.hoalu.administration.imports.ImportLine;
import vn.hoalu.base.Dates;

/** The runs, the newest first, each a link. */
class ImportList extends UnorderedList {

    ImportList() {
        addClassName("people-list");
    }

    void show(Collection<ImportLine> lines, Optional<ImportId> open) {
        removeAll();
        lines.forEach(line -> add(item(line, open.filter(line.id()::equals).isPresent())));
    }

    private ListItem item(ImportLine line, boolean current) {
        RouterLink link = new RouterLink();
        link.setRoute(
                ImportsView.class,
                new RouteParameters(new RouteParam("run", line.id().toString())));
        Span name = new Span(line.fileName());
        name.addClassName("people-name");
        name.getElement().setAttribute("dir", "auto");
        Span by = new Span(Dates.moment(line.uploadedAt()) + " · " + line.uploadedBy());
        Div facts = new Div(by, new ImportBadge(line.state()));
        facts.addClassNames("import-facts", "quiet");
        link.add(name, facts);
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link);
    }
}
