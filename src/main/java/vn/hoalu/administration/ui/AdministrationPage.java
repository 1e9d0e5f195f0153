package vn.hoalu.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import vn.hoalu.access.Actor;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.access.NotAllowed;
import vn.hoalu.access.Permissions;

/**
 * Frame of a page of the administration: the tabs, its title, its content. Refuses who may not open it; that its
 * services refuse them too is what protects the data.
 */
@StyleSheet("context://themes/hoalu/administration.css")
public abstract class AdministrationPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Page page;
    private final Permissions permissions;
    private final CurrentActor currentActor;
    private final Div content = new Div();

    protected AdministrationPage(Page page, Permissions permissions, CurrentActor currentActor) {
        this.page = page;
        this.permissions = permissions;
        this.currentActor = currentActor;
        addClassNames("administration", "reading-view");
        content.addClassName("administration-content");
        add(new PageTabs(page, currentActor.get(), permissions), new H1(getTranslation(page.titleKey())), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor actor = currentActor.get();
        if (!PageTabs.isOpenTo(page, actor, permissions)) {
            throw new NotAllowed(actor, page.action().name(), page.route());
        }
        enter(event);
    }

    /** Called once it is clear that this official may be here; the place to read route and query parameters. */
    protected void enter(BeforeEnterEvent event) {}

    protected final void show(Component... parts) {
        content.removeAll();
        content.add(parts);
    }

    protected final Actor actor() {
        return currentActor.get();
    }

    @Override
    public String getPageTitle() {
        return getTranslation(page.titleKey()) + " – Hoa Lư";
    }
}
