package vn.hoalu.administration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Said of a run that is not there and of one that is somebody else's, alike. */
class ImportNotFound extends Div {

    ImportNotFound() {
        addClassName("panel");
        getElement().setAttribute("role", "alert");
        add(
                new H2(getTranslation("administration.import.notFound.title")),
                new Paragraph(getTranslation("administration.import.notFound.next")));
    }
}
