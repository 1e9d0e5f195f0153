package vn.hoalu.administration.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.access.Permissions;
import vn.hoalu.administration.KeepingCalendar;
import vn.hoalu.administration.ReadingCalendar;
import vn.hoalu.administration.ReadingUnits;
import vn.hoalu.base.Messages;
import vn.hoalu.organization.CalendarEdit;
import vn.hoalu.organization.Units;

/** The working calendar of a year: its days, the office hours, and for the administrator how they change. */
@Route("organization/calendar/:year?([0-9]{4})")
@StyleSheet("context://themes/hoalu/calendar.css")
@PermitAll
class CalendarView extends AdministrationPage {

    private static final String PATH = "organization/calendar/";
    private static final int EVERY = 1_000;

    private final transient ReadingCalendar reading;
    private final transient KeepingCalendar keeping;
    private final transient CalendarWords words;
    private final Paragraph moving = new Paragraph();
    private final Div head = new Div();
    private final Div days = new Div();
    private final HoursPanel hours;
    private int year;
    private @Nullable Registration polling;

    CalendarView(
            ReadingCalendar reading,
            KeepingCalendar keeping,
            ReadingUnits units,
            Units names,
            Messages messages,
            Permissions permissions,
            CurrentActor currentActor) {
        super(Page.CALENDAR, permissions, currentActor);
        this.reading = reading;
        this.keeping = keeping;
        this.words = new CalendarWords(new UnitWords(messages, getLocale()), names);
        this.hours = new HoursPanel(reading, units, words, this::actor, this::preview);
        moving.getElement().setAttribute("role", "status");
        moving.addClassName("calendar-moving");
        head.addClassName("calendar-head");
        days.addClassNames("panel", "calendar-days");
        show(moving, head, days, hours);
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        year = event.getRouteParameters()
                .get("year")
                .map(Integer::valueOf)
                .orElseGet(() -> reading.today().getYear());
        refresh();
    }

    private void refresh() {
        head.removeAll();
        head.add(years());
        boolean mayKeep = reading.mayKeep(actor());
        if (mayKeep) {
            Button add = new Button(words.say("add"), click -> new DayForm(year, words, this::preview).open());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            add.setId("add-day");
            head.add(add);
        }
        days.removeAll();
        days.add(
                new H2(words.say("days", Map.of("year", String.valueOf(year)))),
                new DayList(reading.days(year, actor()), mayKeep, words, this::preview));
        hours.refresh();
        follow();
    }

    private Nav years() {
        Nav years = new Nav(year(year - 1), year(year), year(year + 1));
        years.addClassName("calendar-years");
        years.getElement().setAttribute("aria-label", words.say("years"));
        return years;
    }

    private Anchor year(int shown) {
        Anchor link = new Anchor(PATH + shown, String.valueOf(shown));
        if (shown == year) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private void preview(CalendarEdit edit, Runnable made) {
        CalendarPreviewDialog dialog = new CalendarPreviewDialog(keeping, edit, words, this::actor, () -> {
            made.run();
            refresh();
        });
        dialog.open();
    }

    /** Tells what is going on as long as ends move; who leaves the page holds nothing up. */
    private void follow() {
        Optional<Long> brought = reading.moving(actor());
        moving.setVisible(brought.isPresent());
        moving.setText(brought.map(count -> words.say("moving", Map.of("count", count)))
                .orElse(""));
        UI ui = UI.getCurrentOrThrow();
        ui.setPollInterval(brought.isPresent() ? EVERY : -1);
        if (brought.isPresent() && polling == null) {
            polling = ui.addPollListener(poll -> follow());
        } else if (brought.isEmpty()) {
            stopPolling();
        }
    }

    private void stopPolling() {
        if (polling != null) {
            polling.remove();
            polling = null;
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        stopPolling();
    }
}
