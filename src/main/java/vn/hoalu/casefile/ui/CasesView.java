package vn.hoalu.casefile.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import vn.hoalu.base.Rows;
import vn.hoalu.casefile.CaseLine;
import vn.hoalu.casefile.OfferingCaseChoices;
import vn.hoalu.casefile.SearchingCases;

/** All cases that one may read: {@code cases?search=nguyen&state=open}. */
@Route("cases")
@Menu(title = "casefile.search.menu", order = 3, icon = "vaadin:archive")
@StyleSheet("context://themes/hoalu/case.css")
@PermitAll
class CasesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SearchingCases searching;
    private final transient OfferingCaseChoices choices;
    private final Div place = new Div();
    private final OrderedList list = new OrderedList();
    private final Paragraph none = new Paragraph();
    private final Button older = new Button();
    private CaseAddress address = CaseAddress.ALL;
    private Optional<String> next = Optional.empty();

    CasesView(SearchingCases searching, OfferingCaseChoices choices) {
        this.searching = searching;
        this.choices = choices;
        addClassNames("reading-view", "cases-view");
        list.addClassName("case-list");
        none.addClassName("quiet");
        none.getElement().setAttribute("role", "status");
        none.setText(getTranslation("casefile.search.none"));
        older.setText(getTranslation("casefile.search.older"));
        older.addThemeVariants(ButtonVariant.TERTIARY);
        older.addClickListener(click -> show());
        Div heading = new Div(new H1(getTranslation("casefile.search.title")));
        heading.addClassName("view-heading");
        add(heading, place, none, list, older);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseAddress asked = CaseAddress.of(event.getLocation().getQueryParameters());
        // Typing changes the address too, and must not take the field away from whoever types.
        if (place.getChildren().findAny().isEmpty() || !asked.equals(address)) {
            place.removeAll();
            place.add(new CaseFilterBar(choices.offered(), asked, this::changed));
        }
        address = asked;
        again();
    }

    private void changed(CaseAddress wanted) {
        address = wanted;
        UI ui = UI.getCurrentOrThrow();
        ui.navigate(CasesView.class, wanted.parameters());
    }

    private void again() {
        list.removeAll();
        next = Optional.empty();
        show();
    }

    private void show() {
        Rows<CaseLine> page = searching.page(address.query(), next);
        page.items().forEach(line -> list.add(new CaseCard(line)));
        next = page.next();
        older.setVisible(next.isPresent());
        list.setVisible(list.getChildren().findAny().isPresent());
        none.setVisible(!list.isVisible());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("casefile.search.title") + " – Hoa Lư";
    }
}
