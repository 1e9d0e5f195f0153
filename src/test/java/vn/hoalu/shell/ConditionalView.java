package vn.hoalu.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.stereotype.Component;
import vn.hoalu.base.ui.MenuCondition;

/** A view of the tests that not everybody finds; it lies under the first one. */
@Route("first/conditional")
@Menu(title = "shell.navigation", icon = "vaadin:file")
@AnonymousAllowed
public class ConditionalView extends Div {

    /** Where the whole program runs in a test it keeps this view out of the way. */
    @Component
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
