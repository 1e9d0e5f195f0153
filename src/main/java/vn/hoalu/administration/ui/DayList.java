package vn.hoalu.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hoalu.organization.CalendarDay;
import vn.hoalu.organization.CalendarEdit;

/** The days of a year that differ from the usual week, each with what may be done with it. */
class DayList extends Div {

    private final transient CalendarWords words;
    private final transient CalendarWish wish;

    DayList(List<CalendarDay> days, boolean mayKeep, CalendarWords words, CalendarWish wish) {
        this.words = words;
        this.wish = wish;
        if (days.isEmpty()) {
            add(new Paragraph(words.say("none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("calendar-list");
        days.stream().map(day -> row(day, mayKeep)).forEach(list::add);
        add(list);
    }

    private ListItem row(CalendarDay day, boolean mayKeep) {
        ListItem row = new ListItem(
                part("calendar-day", words.day(day.day())), part("calendar-name", words.in(day.name())), badges(day));
        if (!day.note().isBlank()) {
            row.add(part("calendar-note", day.note()));
        }
        if (mayKeep) {
            row.add(acts(day));
        }
        return row;
    }

    private static Span part(String name, String text) {
        Span part = new Span(text);
        part.addClassName(name);
        part.getElement().setAttribute("dir", "auto");
        return part;
    }

    private Component badges(CalendarDay day) {
        Span status = badge(words.say(day.status()));
        if (day.status() != CalendarDay.Status.CONFIRMED) {
            status.addClassName("warn");
        }
        Span badges = new Span(badge(words.say(day.kind())), status);
        badges.addClassName("calendar-badges");
        return badges;
    }

    private static Span badge(String text) {
        Span badge = new Span(text);
        badge.addClassName("badge");
        return badge;
    }

    private Component acts(CalendarDay day) {
        Div acts = new Div(button("change", day, () -> new DayForm(day, words, wish).open()));
        if (day.status() != CalendarDay.Status.CONFIRMED) {
            acts.add(button("confirm", day, () -> wish.preview(new CalendarEdit.EnterDays(List.of(confirmed(day))))));
        }
        acts.add(button("remove", day, () -> wish.preview(new CalendarEdit.RemoveDays(Set.of(day.day())))));
        acts.addClassName("calendar-acts");
        return acts;
    }

    private static CalendarDay confirmed(CalendarDay day) {
        return new CalendarDay(day.day(), day.kind(), CalendarDay.Status.CONFIRMED, day.name(), day.note());
    }

    private Button button(String act, CalendarDay day, Runnable pressed) {
        Button button = new Button(words.say("act." + act), click -> pressed.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        // Many rows have the same words; read aloud, each says its day.
        button.setAriaLabel(words.say("act.of", Map.of("act", words.say("act." + act), "day", words.day(day.day()))));
        return button;
    }
}
