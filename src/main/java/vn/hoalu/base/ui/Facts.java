package vn.hoalu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Label and value, line by line: a description list. */
@Tag(Tag.DL)
public class Facts extends HtmlContainer {

    public Facts() {
        addClassName("facts");
    }

    public Facts add(String label, String value) {
        Span text = new Span(value);
        // A number or a name keeps its own direction inside a right-to-left page.
        text.getElement().setAttribute("dir", "auto");
        return add(label, text);
    }

    public Facts add(String label, Component value) {
        add(new DescriptionList.Term(label), new DescriptionList.Description(value));
        return this;
    }
}
