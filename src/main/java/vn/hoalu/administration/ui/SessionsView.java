package vn.hoalu.administration.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.access.ManagingSessions;
import vn.hoalu.access.Permissions;
import vn.hoalu.access.SessionRow;
import vn.hoalu.base.ui.Notices;

/** Who is signed in now, on all nodes. */
@Route("organization/sessions")
@PermitAll
class SessionsView extends AdministrationPage {

    private static final String SEARCH = "q";

    private final transient ManagingSessions sessions;
    private final TextField search = new TextField();
    private final Div list = new Div();

    SessionsView(ManagingSessions sessions, Permissions permissions, CurrentActor currentActor) {
        super(Page.SESSIONS, permissions, currentActor);
        this.sessions = sessions;
        search.setLabel(getTranslation("administration.session.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrentOrThrow()
                        .navigate(SessionsView.class, QueryParameters.simple(Map.of(SEARCH, search.getValue())));
            }
        });
        Div tools = new Div(search);
        tools.addClassName("search-tools");
        show(tools, list);
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        search.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SEARCH)
                .orElse(""));
        draw();
    }

    private void draw() {
        list.removeAll();
        list.add(new MoreRows<>(
                cursor -> sessions.page(search.getValue(), cursor), this::line, "administration.session.none"));
    }

    private SessionLine line(SessionRow row) {
        boolean current = sessions.current().filter(row.id()::equals).isPresent();
        return new SessionLine(row, current, () -> {
            sessions.end(row.id());
            Notices.done(getTranslation("administration.session.ended"));
            draw();
        });
    }
}
