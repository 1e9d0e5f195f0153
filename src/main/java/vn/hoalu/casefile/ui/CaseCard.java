package vn.hoalu.casefile.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import vn.hoalu.base.Dates;
import vn.hoalu.casefile.CaseLine;
import vn.hoalu.casefile.CaseSummary;

/** A case in a list: the way to it, and what tells it from others. A row on a wide screen, a card on a phone. */
class CaseCard extends ListItem {

    CaseCard(CaseLine line) {
        CaseSummary summary = line.summary();
        addClassName("case-card");
        Span number = new Span(summary.number());
        number.addClassName("number");
        Span subject = new Span(summary.subject());
        subject.addClassName("case-card-subject");
        subject.getElement().setAttribute("dir", "auto");
        RouterLink link = new RouterLink(CaseView.class, summary.key().toString());
        link.addClassName("case-card-link");
        link.add(number, subject);
        add(link, about(line), new CaseState(summary));
    }

    private Div about(CaseLine line) {
        Span unit = new Span(line.unit()
                .map(name -> getTranslation("organization.unit." + name.kind(), "name", name.name()))
                .orElse(line.summary().unit().value()));
        unit.getElement().setAttribute("dir", "auto");
        Span opened = new Span(getTranslation(
                "casefile.search.opened", Map.of("date", Dates.day(line.summary().openedAt()))));
        Div about = new Div(new Span(line.process().in(getLocale())), unit, opened);
        about.addClassName("case-card-about");
        return about;
    }
}
