package vn.hoalu.casefile.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import vn.hoalu.casefile.CaseSummary;

/** Number, subject, state, and what can be done to the case as a whole. */
class CaseHeading extends Div {

    CaseHeading(CaseSummary summary, List<String> actions, Consumer<String> chosen) {
        addClassNames("view-heading", "case-heading");
        Span number = new Span(summary.number());
        number.addClassName("number");
        Span subject = new Span(summary.subject());
        subject.addClassName("case-subject");
        subject.getElement().setAttribute("dir", "auto");
        add(new H1(number, new Text(" "), subject), new CaseState(summary));
        actions.forEach(action -> add(button(action, chosen)));
    }

    private Button button(String action, Consumer<String> chosen) {
        Button button = new Button(getTranslation(action), click -> chosen.accept(action));
        button.addClassName("case-action");
        return button;
    }
}
