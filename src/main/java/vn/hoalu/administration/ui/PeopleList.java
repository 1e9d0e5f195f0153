package vn.hoalu.administration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Collection;
import java.util.stream.Collectors;
import vn.hoalu.administration.PersonRow;

/** People with their posts of today, each a link to the person's page. */
class PeopleList extends UnorderedList {

    PeopleList() {
        addClassName("people-list");
    }

    void show(Collection<PersonRow> rows, PeopleAddress address) {
        removeAll();
        rows.forEach(row -> add(item(row, address)));
    }

    private ListItem item(PersonRow row, PeopleAddress address) {
        RouterLink link = new RouterLink();
        link.setRoute(
                PeopleView.class,
                new RouteParameters(new RouteParam("person", row.person().id().toString())));
        link.setQueryParameters(address.parameters());
        Span name = new Span(row.person().name());
        name.addClassName("people-name");
        name.getElement().setAttribute("dir", "auto");
        Div posts = new Div(posts(row));
        posts.addClassNames("people-posts", "quiet");
        link.add(name, posts);
        if (address.person().filter(row.person().id()::equals).isPresent()) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link);
    }

    private Span posts(PersonRow row) {
        String said = row.posts().stream()
                .map(held -> PostWords.role(this, held.role()) + " – " + PostWords.unit(this, held.unit()))
                .collect(Collectors.joining("; "));
        return new Span(said.isEmpty() ? getTranslation("administration.people.noPost") : said);
    }
}
