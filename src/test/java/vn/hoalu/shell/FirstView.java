package vn.hoalu.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A view of the tests. */
@Route("first")
@Menu(title = "casefile.title", icon = "vaadin:file")
@AnonymousAllowed
public class FirstView extends Div {}
