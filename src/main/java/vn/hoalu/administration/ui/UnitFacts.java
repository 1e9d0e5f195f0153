package vn.hoalu.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import vn.hoalu.base.Dates;
import vn.hoalu.base.ui.Facts;
import vn.hoalu.organization.UnitDetails;
import vn.hoalu.organization.UnitName;

/** What there is to know of one unit. */
class UnitFacts extends Facts {

    private final UnitWords words;

    UnitFacts(UnitDetails unit, List<UnitName> path, int people, UnitWords words) {
        this.words = words;
        UnitName name = unit.line().unit();
        add(label("kind"), words.say("organization.unitKind." + name.kind()));
        add(label("code"), name.code().value());
        unit.line().stateCode().ifPresent(code -> add(label("stateCode"), code));
        add(label("validity"), validity(unit));
        if (path.size() > 1) {
            add(label("within"), links(path.subList(0, path.size() - 1)));
        }
        if (!unit.predecessors().isEmpty()) {
            add(label("predecessors"), relatives(unit.predecessors()));
        }
        if (!unit.successors().isEmpty()) {
            add(label("successors"), relatives(unit.successors()));
        }
        if (unit.line().open()) {
            add(label("children"), String.valueOf(unit.line().children()));
            add(label("people"), String.valueOf(people));
        }
    }

    private String validity(UnitDetails unit) {
        String from = unit.validFrom().map(Dates::day).orElse("");
        String to = unit.validTo().map(Dates::day).orElse("");
        String known = from.isEmpty() ? (to.isEmpty() ? "NEITHER" : "ONLY_TO") : to.isEmpty() ? "ONLY_FROM" : "BOTH";
        return words.say("administration.units.valid", Map.of("from", from, "to", to, "known", known));
    }

    private Component relatives(List<UnitDetails.Relative> relatives) {
        UnorderedList list = new UnorderedList();
        relatives.forEach(relative -> list.add(new ListItem(
                link(relative.unit()),
                new Span(words.say(
                        "administration.units.share",
                        Map.of("share", relative.share().name(), "date", Dates.day(relative.from())))))));
        return list;
    }

    private Component links(List<UnitName> units) {
        UnorderedList list = new UnorderedList();
        units.forEach(unit -> list.add(new ListItem(link(unit))));
        return list;
    }

    private Anchor link(UnitName unit) {
        Anchor link = new Anchor("organization/units/" + unit.code(), words.name(unit));
        link.getElement().setAttribute("dir", "auto");
        return link;
    }

    private String label(String word) {
        return words.say("administration.units." + word);
    }
}
