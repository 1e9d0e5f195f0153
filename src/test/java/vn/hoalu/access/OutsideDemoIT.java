package vn.hoalu.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import jakarta.servlet.ServletContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Staffing;

/** The program as an operator starts it: no demo, secrets given. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "hoalu.data-dir=target/test-data/outside-demo-${PID}",
            "hoalu.admin-password=a secret of our own",
            "hoalu.identity-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
        })
@AutoConfigureMockMvc
@ActiveProfiles("test")
@DirtiesContext
class OutsideDemoIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Staffing staffing;

    @Autowired
    AccountRepository accounts;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ObjectProvider<DemoSignIns> demo;

    @Autowired
    ServletContext context;

    @Test
    void only_the_administrator_exists_and_enters_with_the_secret() throws Exception {
        List<String> logins = jdbc.sql("SELECT login FROM access_account WHERE NOT demo")
                .query(String.class)
                .list();

        assertThat(logins).containsExactly("quantri");
        assertThat(demo.getIfAvailable()).isNull();
        signIn("quantri", "a secret of our own").andExpect(authenticated());
        signIn("quantri", "hoalu-demo").andExpect(unauthenticated());
    }

    @Test
    void demo_account_that_came_with_a_copy_does_not_open() throws Exception {
        OfficialId id = ActingAs.idOf("quantri.tinh");
        transaction.executeWithoutResult(status -> {
            staffing.register(id, "Phạm Thị Quản Trị", java.util.Optional.empty());
            accounts.save(Account.ofDemo(new Login("quantri.tinh"), passwords.encode("hoalu-demo"), id));
        });

        signIn("quantri.tinh", "hoalu-demo")
                .andExpect(redirectedUrl("/login?error"))
                .andExpect(unauthenticated());
    }

    @Test
    void session_cookie_travels_encrypted_and_hidden_from_scripts() {
        assertThat(context.getSessionCookieConfig().isSecure()).isTrue();
        assertThat(context.getSessionCookieConfig().isHttpOnly()).isTrue();
    }

    private ResultActions signIn(String login, String password) throws Exception {
        return mvc.perform(post("/login").with(csrf()).param("username", login).param("password", password));
    }
}
