package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import vn.hoalu.access.Actor;
import vn.hoalu.inbox.SavedView;

/** The first page of an official is the inbox: with the view they chose for it, else where they left it. */
@Route("")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver {
    private static final String TASK = "inbox/task/";

    private final InboxDesk desk;

    HomeView(InboxDesk desk) {
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor actor = desk.actor();
        Location place = new Location(
                firstView(actor).or(() -> desk.preferences().place(actor)).orElse("inbox"));
        QueryParameters words = place.getQueryParameters();
        if (place.getPath().startsWith(TASK)) {
            String task = place.getPath().substring(TASK.length());
            event.forwardTo(InboxView.class, new RouteParameters("task", task), words);
        } else {
            event.forwardTo(InboxView.class, words);
        }
    }

    private Optional<String> firstView(Actor actor) {
        return desk.preferences()
                .firstView(actor)
                .flatMap(first -> desk.views().of(actor).stream()
                        .filter(view -> view.id().equals(first))
                        .findFirst()
                        .map(SavedView::query)
                        .map(query -> InboxAddress.of(query).written()));
    }
}
