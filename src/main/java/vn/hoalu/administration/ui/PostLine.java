package vn.hoalu.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import vn.hoalu.administration.PersonPage;
import vn.hoalu.organization.Appointed;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Tenure;

/** One post of a person, with what may be done to it. */
class PostLine extends ListItem {

    private final PersonPage.Line line;
    private final OfficialName person;
    private final PersonPlace place;

    PostLine(PersonPage.Line line, OfficialName person, PersonPlace place) {
        this.line = line;
        this.person = person;
        this.place = place;
        addClassName("post-line");
        Appointed post = line.post();
        Span role = new Span(PostWords.role(this, post.post().role()));
        role.addClassName("post-role");
        Span unit = new Span(PostWords.unit(this, line.unit()));
        Span time = new Span(PostWords.tenure(this, post.tenure()));
        time.addClassName("quiet");
        Div said = new Div(role, unit, time);
        said.addClassName("post-said");
        add(said);
        if (line.manageable()) {
            add(actions(post.tenure(), place.reading.today()));
        }
    }

    private Div actions(Tenure tenure, LocalDate today) {
        Div actions = new Div();
        actions.addClassName("post-actions");
        if (line.when() == PersonPage.When.FUTURE) {
            actions.add(button(
                    "correct", () -> PostDialog.correct(person, line, place).open()));
        } else if (!tenure.isOver(today)) {
            actions.add(button("end", () -> new EndDialog(line, person, place).open()));
        }
        if (tenure.to().isPresent() && !tenure.isOver(today.minusDays(1)) && line.when() != PersonPage.When.FUTURE) {
            actions.add(button("reopen", this::reopen));
        }
        if (!tenure.from().isBefore(today)) {
            actions.add(button("withdraw", this::askToWithdraw));
        }
        return actions;
    }

    private Button button(String action, Runnable act) {
        Button button = new Button(getTranslation("administration.post." + action), click -> act.run());
        // The same word stands on every line: who hears it must know which post is meant.
        button.setAriaLabel(button.getText() + ": "
                + PostWords.role(this, line.post().post().role()) + ", " + PostWords.unit(this, line.unit()));
        return button;
    }

    private void reopen() {
        place.attempt(
                () -> place.keeping.end(line.post().id(), Optional.empty(), place.actor()),
                "administration.post.done.reopened");
    }

    private void askToWithdraw() {
        new AskFirst(
                        getTranslation("administration.post.withdraw"),
                        getTranslation("administration.post.withdraw.question"),
                        () -> place.attempt(
                                () -> place.keeping.withdraw(line.post().id(), place.actor()),
                                "administration.post.done.withdrawn"))
                .open();
    }
}
