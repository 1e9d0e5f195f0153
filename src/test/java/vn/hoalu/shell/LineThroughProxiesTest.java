package vn.hoalu.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = LineThroughProxies.class)
@ViewPackages(packages = "vn.hoalu.shell.none")
class LineThroughProxiesTest extends SpringBrowserlessTest {

    @Test
    void a_page_knocks_twice_before_it_asks_in_another_way() {
        assertThat(UI.getCurrent().getPushConfiguration().getParameter(LineThroughProxies.TRIES))
                .isEqualTo("2");
    }
}
