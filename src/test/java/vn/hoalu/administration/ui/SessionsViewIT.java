package vn.hoalu.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.ActingAs;
import vn.hoalu.access.MadeAccounts;
import vn.hoalu.access.ManagingSessions;
import vn.hoalu.organization.OfficialId;

@HoaLuTest
class SessionsViewIT extends SpringBrowserlessTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    ManagingSessions sessions;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void administrator_finds_a_session_by_name_and_ends_it() throws Exception {
        OfficialId official = signedIn("phien.tim");
        ActingAs.stay(ActingAs.idOf("quantri.tinh"));

        UI.getCurrent().navigate("organization/sessions", QueryParameters.of("q", "nguyen thi PHIEN"));
        SessionLine line = find(SessionLine.class).single();
        assertThat(line.getElement().getTextRecursively()).contains("Nguyễn Thị phien.tim", "127.0.0.1");
        test(find(Button.class, line).single()).click();

        assertThat(find(SessionLine.class).all()).isEmpty();
        assertThat(own(official)).isEmpty();
    }

    @Test
    void official_ends_the_own_sessions_on_a_page_of_their_own() throws Exception {
        OfficialId official = signedIn("phien.minh");
        ActingAs.stay(official);

        UI.getCurrent().navigate("account/sessions");
        test(find(Button.class).withText("Kết thúc").single()).click();

        assertThat(own(official)).isEmpty();
    }

    private OfficialId signedIn(String login) throws Exception {
        OfficialId official = new MadeAccounts(context).withAccount(login);
        mvc.perform(post("/login")
                .session(new MockHttpSession())
                .param("username", login)
                .param("password", MadeAccounts.PASSWORD));
        assertThat(own(official)).hasSize(1);
        return official;
    }

    private List<?> own(OfficialId official) {
        return ActingAs.official(official, sessions::own);
    }
}
