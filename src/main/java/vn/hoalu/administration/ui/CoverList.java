package vn.hoalu.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.function.Function;
import vn.hoalu.base.Rows;
import vn.hoalu.organization.CoverLine;

/** One list of covers, page after page. */
class CoverList extends Div {

    /** Gives the page behind a cursor. */
    interface Pages extends Function<Optional<String>, Rows<CoverLine>> {}

    private final transient Pages pages;
    private final transient Function<CoverLine, CoverCard> drawn;
    private final H2 title;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph empty = new Paragraph();
    private final Button more = new Button();
    private Optional<String> next = Optional.empty();

    /** @param name last part of the title's message key */
    CoverList(String name, Pages pages, Function<CoverLine, CoverCard> drawn) {
        this.pages = pages;
        this.drawn = drawn;
        this.title = new H2(getTranslation("administration.deputies." + name));
        addClassNames("panel", "covers-" + name);
        list.addClassName("cover-list");
        empty.setText(getTranslation("administration.deputies." + name + ".empty"));
        empty.addClassName("quiet");
        more.setText(getTranslation("administration.deputies.more"));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClickListener(click -> show());
        add(title, empty, list, more);
        show();
    }

    final void addBelowTitle(Component field) {
        addComponentAtIndex(indexOf(title) + 1, field);
    }

    private void show() {
        Rows<CoverLine> page = pages.apply(next);
        page.items().forEach(cover -> list.add(new ListItem(drawn.apply(cover))));
        next = page.next();
        more.setVisible(next.isPresent());
        boolean any = list.getChildren().findAny().isPresent();
        list.setVisible(any);
        empty.setVisible(!any);
    }
}
