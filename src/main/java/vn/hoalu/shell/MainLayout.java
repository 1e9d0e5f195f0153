package vn.hoalu.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import vn.hoalu.base.ui.Brand;
import vn.hoalu.base.ui.HeaderTool;
import vn.hoalu.base.ui.MenuCondition;

/** Header, the view, and on a phone the navigation at the thumb. The view itself must not be a {@code main}. */
// The production bundle holds what is reachable from routes; the header's tools are beans and are not.
@Uses(Popover.class)
@Uses(TextField.class)
@Layout
@PermitAll
class MainLayout extends Div implements RouterLayout {

    private final Main content = new Main();

    MainLayout(
            List<HeaderTool> tools,
            ObjectProvider<MenuCondition> conditions,
            @Value("${server.servlet.session.timeout}") Duration idle) {
        addClassName("layout");
        content.setId("content");
        content.addClassName("content");
        // Reached by the skip link, without being a stop of its own.
        content.getElement().setAttribute("tabindex", "-1");
        add(skipLink(), header(tools, conditions.stream().toList()), content, new IdleNotice(idle));
    }

    private Anchor skipLink() {
        Anchor skip = new Anchor("#content", getTranslation("shell.skip"));
        skip.setRouterIgnore(true);
        skip.addClassName("skip-link");
        return skip;
    }

    private static Header header(List<HeaderTool> tools, List<MenuCondition> conditions) {
        Header header = new Header(new Brand(), new Navigation(conditions), tools(tools));
        header.addClassName("header");
        return header;
    }

    private static Component tools(List<HeaderTool> tools) {
        Div area = new Div();
        area.addClassName("header-tools");
        tools.stream()
                .sorted(Comparator.comparingInt(HeaderTool::order))
                .map(HeaderTool::create)
                .forEach(area::add);
        return area;
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(view.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldView) {
        content.getElement().removeAllChildren();
    }
}
