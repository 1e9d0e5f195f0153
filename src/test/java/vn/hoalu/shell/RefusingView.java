package vn.hoalu.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A view of the tests that a rule keeps shut. */
@Route("refusing")
@AnonymousAllowed
public class RefusingView extends Div {

    public RefusingView() {
        throw new ShellViewTest.NotNow();
    }
}
