package vn.hoalu.administration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The menu's entry to the administration; leads to its first page, which every official may read. */
@Route("organization")
@Menu(title = "administration.title", order = 5, icon = "vaadin:sitemap")
@PermitAll
class OrganisationView extends Div implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(UnitsView.class);
    }
}
