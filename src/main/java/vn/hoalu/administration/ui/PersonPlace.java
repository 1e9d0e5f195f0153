package vn.hoalu.administration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.hoalu.access.Actor;
import vn.hoalu.access.ReadingPersonalRecord;
import vn.hoalu.administration.KeepingPeople;
import vn.hoalu.administration.NoSuchPerson;
import vn.hoalu.administration.PersonPage;
import vn.hoalu.administration.ReadingPeople;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.base.ui.Notices;
import vn.hoalu.organization.OfficialId;

/** Where the open person stands, and what the buttons do. */
class PersonPlace extends Div {

    final ReadingPeople reading;
    final KeepingPeople keeping;
    final ReadingPersonalRecord records;
    private final Supplier<Actor> actor;
    private final PeopleView view;
    private @Nullable OfficialId open;

    PersonPlace(
            ReadingPeople reading,
            KeepingPeople keeping,
            ReadingPersonalRecord records,
            Supplier<Actor> actor,
            PeopleView view) {
        this.reading = reading;
        this.keeping = keeping;
        this.records = records;
        this.actor = actor;
        this.view = view;
        addClassName("pane-detail");
    }

    Actor actor() {
        return actor.get();
    }

    void show(Optional<OfficialId> asked) {
        removeAll();
        open = asked.orElse(null);
        asked.ifPresent(this::open);
    }

    private void open(OfficialId id) {
        try {
            PersonPage page = reading.read(id, actor());
            add(new PersonPanel(page, this));
        } catch (NoSuchPerson nobody) {
            Div nothing = new Div(
                    new H2(getTranslation("administration.person.notFound.title")),
                    new Paragraph(getTranslation("administration.person.notFound.next")));
            nothing.addClassName("panel");
            nothing.getElement().setAttribute("role", "alert");
            add(nothing);
        }
    }

    /** Does it, says so and shows the person as they are now; a broken rule is told and nothing typed is lost. */
    boolean attempt(Runnable act, String done) {
        try {
            act.run();
        } catch (BrokenRule broken) {
            Notices.refused(broken);
            return false;
        }
        Notices.done(getTranslation(done));
        again();
        return true;
    }

    void again() {
        show(Optional.ofNullable(open));
        view.reload();
    }

    void back() {
        view.back();
    }
}
