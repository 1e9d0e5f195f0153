package vn.hoalu.casefile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.hoalu.base.ui.Notices;
import vn.hoalu.casefile.ReadingHandback;
import vn.hoalu.organization.Absence;

/** What was done in one's name, by time of absence: {@code handback?from=2026-11-24}. */
@Route("handback")
@StyleSheet("context://themes/hoalu/case.css")
@PermitAll
class HandbackView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReadingHandback reading;

    HandbackView(ReadingHandback reading) {
        this.reading = reading;
        addClassNames("reading-view", "handback");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        List<Absence> absences = reading.absences();
        removeAll();
        add(heading());
        absences.stream()
                .filter(absence -> asked.getSingleParameter("from")
                        .filter(AbsenceLinks.word(absence)::equals)
                        .isPresent())
                .findFirst()
                .or(() -> absences.stream().findFirst())
                .ifPresentOrElse(
                        shown -> add(new AbsenceLinks(absences, shown), new HandbackPanel(shown, reading)),
                        () -> add(new Paragraph(getTranslation("casefile.handback.never"))));
    }

    private Div heading() {
        Button read = new Button(getTranslation("casefile.handback.read"));
        read.setVisible(reading.unread());
        read.setDisableOnClick(true);
        read.addClickListener(click -> {
            reading.read();
            read.setVisible(false);
            getUI().ifPresent(HandbackTool::hide);
            Notices.done(getTranslation("casefile.handback.readDone"));
        });
        Div heading = new Div(new H1(getTranslation("casefile.handback.title")), read);
        heading.addClassName("view-heading");
        return heading;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("casefile.handback.title") + " – Hoa Lư";
    }
}
