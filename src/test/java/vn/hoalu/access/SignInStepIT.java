package vn.hoalu.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.organization.OfficialId;

/** Between a right password and a session. */
@HoaLuTest
class SignInStepIT {

    private static final String FRESH = "sông dài nước chảy";
    private static final OfficialId ADMINISTRATOR = ActingAs.idOf("quantri.tinh");

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ManagingAccounts managing;

    @Autowired
    OwnAccount own;

    @Autowired
    SecondFactors factors;

    @Autowired
    TransactionTemplate transaction;

    private final MockHttpSession session = new MockHttpSession();

    @Test
    void password_somebody_gave_opens_the_change_and_nothing_else() throws Exception {
        OfficialId official = made("step.given");
        String given = reset(official);

        signIn("step.given", given).andExpect(redirectedUrl("/login/step")).andExpect(unauthenticated());

        reachesNothing();
        question().andExpect(content().string(containsString("name=\"repeated\"")));
        answer("password", given, "repeated", given).andExpect(status().isUnprocessableContent());
        answer("password", "ngắn quá", "repeated", "ngắn quá").andExpect(status().isUnprocessableContent());
        answer("password", FRESH, "repeated", FRESH + "x").andExpect(status().isUnprocessableContent());
        reachesNothing();

        answer("password", FRESH, "repeated", FRESH)
                .andExpect(status().isSeeOther())
                .andExpect(authenticated().withUsername(official.toString()));
        mvc.perform(get("/account/password").session(session)).andExpect(status().isOk());
        signIn("step.given", given).andExpect(redirectedUrl("/login?error"));
    }

    @Test
    void official_comes_back_to_where_they_wanted_to_go() throws Exception {
        OfficialId official = made("step.back");
        String given = reset(official);

        mvc.perform(get("/inbox").session(session)).andExpect(redirectedUrl("/login"));
        signIn("step.back", given);

        answer("password", FRESH, "repeated", FRESH).andExpect(redirectedUrl("http://localhost/inbox?continue"));
    }

    @Test
    void reset_while_somebody_is_halfway_ends_that_too() throws Exception {
        OfficialId official = made("step.stale");
        String given = reset(official);
        signIn("step.stale", given).andExpect(redirectedUrl("/login/step"));

        reset(official);

        answer("password", FRESH, "repeated", FRESH).andExpect(redirectedUrl("/login"));
        answer("password", FRESH, "repeated", FRESH).andExpect(unauthenticated());
    }

    @Test
    void code_stands_before_the_session_and_before_a_new_password() throws Exception {
        OfficialId official = made("step.code");
        Totp totp = enrol(official);
        String given = reset(official);
        signIn("step.code", given);

        reachesNothing();
        answer("password", FRESH, "repeated", FRESH).andExpect(status().isUnprocessableContent());
        answer("code", "000000").andExpect(status().isUnprocessableContent());
        answer("code", fresh(official, totp))
                .andExpect(redirectedUrl("/login/step"))
                .andExpect(unauthenticated());

        answer("password", FRESH, "repeated", FRESH).andExpect(authenticated());
    }

    @Test
    void code_is_accepted_once() throws Exception {
        OfficialId official = made("step.replay");
        Totp totp = enrol(official);
        String code = fresh(official, totp);

        signIn("step.replay", MadeAccounts.PASSWORD);
        answer("code", code).andExpect(authenticated());
        session.clearAttributes();

        signIn("step.replay", MadeAccounts.PASSWORD).andExpect(redirectedUrl("/login/step"));
        answer("code", code).andExpect(status().isUnprocessableContent()).andExpect(unauthenticated());
    }

    @Test
    void sixth_wrong_code_waits_wherever_it_comes_from() throws Exception {
        OfficialId official = made("step.guess");
        Totp totp = enrol(official);
        signIn("step.guess", MadeAccounts.PASSWORD);
        for (int guess = 0; guess < 5; guess++) {
            answer("code", "12345" + guess).andExpect(status().isUnprocessableContent());
        }

        answer("code", fresh(official, totp)).andExpect(unauthenticated());

        ActingAs.official(ADMINISTRATOR, () -> managing.unlock(official));
        answer("code", fresh(official, totp)).andExpect(authenticated());
    }

    @Test
    void recovery_code_opens_once() throws Exception {
        OfficialId official = made("step.recovery");
        List<String> codes = ActingAs.official(official, () -> own.enrol(begin(official)));
        assertThat(codes).hasSize(8).doesNotHaveDuplicates();

        signIn("step.recovery", MadeAccounts.PASSWORD);
        answer("code", codes.get(3).toLowerCase().replace("-", " ")).andExpect(authenticated());
        session.clearAttributes();

        signIn("step.recovery", MadeAccounts.PASSWORD);
        answer("code", codes.get(3)).andExpect(unauthenticated());
        answer("code", codes.get(4)).andExpect(authenticated());
        assertThat(ActingAs.official(official, own::factor).recoveryCodes()).isEqualTo(6);
    }

    @Test
    void database_holds_neither_secret_nor_recovery_code() {
        OfficialId official = made("step.sealed");
        Totp totp = ActingAs.official(official, () -> {
            own.enrolment();
            return factors.begin(official);
        });
        List<String> codes = ActingAs.official(official, () -> own.enrol(totp.code(Instant.now())));

        byte[] sealed = jdbc.sql("SELECT secret_sealed FROM access_second_factor WHERE official_id = ?")
                .param(official.toString())
                .query(byte[].class)
                .single();
        assertThat(HexFormat.of().formatHex(sealed))
                .doesNotContain(HexFormat.of().formatHex(totp.secret()));
        assertThat(jdbc.sql("SELECT code_hash FROM access_recovery_code WHERE official_id = ?")
                        .param(official.toString())
                        .query(String.class)
                        .list())
                .hasSize(8)
                .doesNotContainAnyElementsOf(codes);
    }

    @Test
    void secret_of_one_account_does_not_open_another() {
        OfficialId one = made("step.one");
        OfficialId other = made("step.other");
        enrol(one);
        enrol(other);
        transaction.executeWithoutResult(
                status -> jdbc.sql("""
                UPDATE access_second_factor a JOIN access_second_factor b ON b.official_id = ?
                SET a.secret_sealed = b.secret_sealed WHERE a.official_id = ?""").params(one.toString(), other.toString()).update());

        assertThatThrownBy(() -> factors.accepts(other, "123456")).isInstanceOf(UnreadableIdentity.class);
        // Or nobody could change the key of this database any more.
        ActingAs.official(ADMINISTRATOR, () -> managing.resetSecondFactor(other));
    }

    @Test
    void own_factor_is_enrolled_on_its_page_and_removed_with_a_code() throws Exception {
        OfficialId official = made("step.page");
        signIn("step.page", MadeAccounts.PASSWORD).andExpect(authenticated());

        String page = mvc.perform(get("/account/second-factor").session(session))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<svg")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Totp totp = factors.begin(official);
        assertThat(page).contains(Base32.inFours(Base32.of(totp.secret())));

        mvc.perform(post("/account/second-factor").session(session).param("code", totp.code(Instant.now())))
                .andExpect(status().isForbidden());
        send(page, "/account/second-factor", "code", totp.code(Instant.now()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("plain-codes")));
        assertThat(ActingAs.official(official, own::factor).enrolled()).isTrue();

        send(page, "/account/second-factor", "code", fresh(official, totp), "act", "remove")
                .andExpect(status().isOk());
        assertThat(ActingAs.official(official, own::factor).enrolled()).isFalse();
    }

    @Test
    void own_password_is_changed_with_the_present_one() throws Exception {
        OfficialId official = made("step.change");
        signIn("step.change", MadeAccounts.PASSWORD);
        String page = mvc.perform(get("/account/password").session(session))
                .andReturn()
                .getResponse()
                .getContentAsString();

        send(page, "/account/password", "present", "guess", "password", FRESH, "repeated", FRESH)
                .andExpect(status().isUnprocessableContent());
        send(page, "/account/password", "present", MadeAccounts.PASSWORD, "password", FRESH, "repeated", FRESH)
                .andExpect(status().isOk());

        mvc.perform(get("/account/password").session(session)).andExpect(status().isOk());
        assertThat(official).isNotNull();
        signIn("step.change", FRESH).andExpect(authenticated());
    }

    private void reachesNothing() throws Exception {
        for (String page :
                List.of("/", "/inbox", "/organization/units", "/account/password", "/account/second-factor")) {
            mvc.perform(get(page).session(session)).andExpect(redirectedUrl("/login"));
        }
        mvc.perform(get("/certificate/" + UUID.randomUUID() + ".pdf").session(session))
                .andExpect(redirectedUrl("/login"));
        mvc.perform(get("/account/password?v-r=uidl").session(session)).andExpect(redirectedUrl("/login"));
    }

    private OfficialId made(String login) {
        return new MadeAccounts(context).withAccount(login);
    }

    private String reset(OfficialId official) {
        return ActingAs.official(ADMINISTRATOR, () -> managing.resetPassword(official))
                .value();
    }

    private String begin(OfficialId official) {
        return factors.begin(official).code(Instant.now());
    }

    private Totp enrol(OfficialId official) {
        Totp totp = factors.begin(official);
        ActingAs.official(official, () -> own.enrol(totp.code(Instant.now())));
        return totp;
    }

    // The code of this moment may have served for the enrolment: the next one is taken too.
    private String fresh(OfficialId official, Totp totp) {
        transaction.executeWithoutResult(
                status -> jdbc.sql("UPDATE access_second_factor SET last_step = 0 WHERE official_id = ?")
                        .param(official.toString())
                        .update());
        return totp.code(Instant.now());
    }

    private ResultActions signIn(String login, String password) throws Exception {
        return mvc.perform(
                post("/login").session(session).param("username", login).param("password", password));
    }

    private ResultActions question() throws Exception {
        return mvc.perform(get("/login/step").session(session)).andExpect(status().isOk());
    }

    private ResultActions answer(String... parameters) throws Exception {
        return perform("/login/step", parameters);
    }

    private ResultActions send(String page, String path, String... parameters) throws Exception {
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
        assertThat(token.find()).isTrue();
        String[] all = Arrays.copyOf(parameters, parameters.length + 2);
        all[parameters.length] = "_csrf";
        all[parameters.length + 1] = token.group(1);
        return perform(path, all);
    }

    private ResultActions perform(String path, String... parameters) throws Exception {
        var request = post(path).session(session);
        for (int at = 0; at < parameters.length; at += 2) {
            request.param(parameters[at], parameters[at + 1]);
        }
        return mvc.perform(request);
    }
}
