package vn.hoalu.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import vn.hoalu.base.ui.MenuCondition;

/** A view of the tests that not everybody finds; it lies under the first one. */
@Route("first/conditional")
@Menu(title = "shell.navigation", icon = "vaadin:file")
@AnonymousAllowed
public class ConditionalView extends Div {

    public static class Condition implements MenuCondition {
        boolean shown;

        @Override
        public Class<ConditionalView> view() {
            return ConditionalView.class;
        }

        @Override
        public boolean shown() {
            return shown;
        }
    }
}
