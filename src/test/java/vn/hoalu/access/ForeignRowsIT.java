package vn.hoalu.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.hoalu.HoaLuTest;
import vn.hoalu.organization.Role;

/** No address leads an official to what belongs to another commune. */
@HoaLuTest
class ForeignRowsIT extends SpringBrowserlessTest {

    @Autowired
    ApplicationContext program;

    @Autowired
    MockMvc web;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping downloads;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void no_route_and_no_download_shows_a_row_of_another_commune() throws Exception {
        Matrix matrix = new Matrix(program);
        List<ForeignRows.Address> addresses = new ForeignAddresses(program).all();
        ForeignRows foreign = new ForeignRows(addresses);
        List<String> shown = new ArrayList<>();

        for (Role role : Role.values()) {
            shown.addAll(foreign.shownTo(matrix.actor(role).id(), role, web));
        }

        assertThat(foreign.unknown(downloads)).isEmpty();
        assertThat(shown).isEmpty();
        // Or the marks would never be found, by nobody.
        assertThat(foreign.shown(matrix.actor(Role.AUDITOR).id(), web)).contains("case/:___url_parameter");
    }
}
