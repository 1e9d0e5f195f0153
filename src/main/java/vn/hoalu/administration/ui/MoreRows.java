package vn.hoalu.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.function.Function;
import vn.hoalu.base.Rows;

/** A list that grows by a page at a time. */
class MoreRows<T> extends Div {

    private final transient Function<Optional<String>, Rows<T>> pages;
    private final transient Function<T, Component> line;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button();
    private transient Optional<String> next = Optional.empty();

    MoreRows(Function<Optional<String>, Rows<T>> pages, Function<T, Component> line, String noneKey) {
        this.pages = pages;
        this.line = line;
        list.addClassName("row-list");
        more.setText(getTranslation("administration.account.more"));
        more.addClickListener(click -> read());
        read();
        add(list, more);
        if (list.getChildren().findAny().isEmpty()) {
            list.setVisible(false);
            add(new Paragraph(getTranslation(noneKey)));
        }
    }

    private void read() {
        Rows<T> page = pages.apply(next);
        page.items().stream().map(line).forEach(list::add);
        next = page.next();
        more.setVisible(next.isPresent());
    }
}
