package vn.hoalu.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** Mark and name; leads home. */
public class Brand extends Anchor {

    public Brand() {
        setHref("");
        addClassName("brand");
        Image mark = new Image("themes/hoalu/mark.svg", "");
        mark.setWidth("30px");
        mark.setHeight("30px");
        Span name = new Span("Hoa Lư");
        name.addClassName("brand-name");
        name.getElement().setAttribute("lang", "vi");
        add(mark, name);
    }
}
