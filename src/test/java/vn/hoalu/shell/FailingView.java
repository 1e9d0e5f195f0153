package vn.hoalu.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A view of the tests that cannot be opened. */
@Route("failing")
@AnonymousAllowed
public class FailingView extends Div {

    public FailingView() {
        throw new IllegalStateException("inside");
    }
}
