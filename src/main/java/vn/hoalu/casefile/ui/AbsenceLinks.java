package vn.hoalu.casefile.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import vn.hoalu.base.Dates;
import vn.hoalu.organization.Absence;

/** The times of absence, each with an address of its own. */
class AbsenceLinks extends Nav {

    AbsenceLinks(List<Absence> absences, Absence shown) {
        addClassName("absences");
        getElement().setAttribute("aria-label", getTranslation("casefile.handback.absences"));
        UnorderedList list = new UnorderedList();
        absences.forEach(absence -> list.add(new ListItem(link(absence, absence.equals(shown)))));
        add(list);
    }

    private RouterLink link(Absence absence, boolean current) {
        Map<String, String> days = Map.of("first", Dates.day(absence.first()), "last", Dates.day(absence.last()));
        RouterLink link = new RouterLink(getTranslation("casefile.handback.absence", days), HandbackView.class);
        link.setQueryParameters(QueryParameters.of("from", word(absence)));
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    /** How an address names it. */
    static String word(Absence absence) {
        return absence.first().toString();
    }
}
