package vn.hoalu.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.organization.OfficialId;

/** What is ended anywhere is over with the next request: each request asks the database, so on each node. */
@HoaLuTest
class EndingSessionsIT {

    private static final OfficialId ADMINISTRATOR = ActingAs.idOf("quantri.tinh");

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ManagingSessions sessions;

    @Autowired
    ManagingAccounts accounts;

    @Autowired
    StoredSessions stored;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void administrator_ends_one_session_and_no_other() throws Exception {
        OfficialId official = made("session.one");
        MockHttpSession desk = signedIn("session.one");
        MockHttpSession phone = signedIn("session.one");
        UUID first = of(official).getLast().id();

        ActingAs.official(ADMINISTRATOR, () -> sessions.end(first));

        assertThat(of(official)).hasSize(1);
        assertThat(List.of(isOpen(desk), isOpen(phone))).containsExactlyInAnyOrder(true, false);
        assertThat(List.of(isOpen(desk), isOpen(phone))).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void official_ends_the_own_and_not_anothers() throws Exception {
        OfficialId official = made("session.own");
        OfficialId stranger = made("session.stranger");
        MockHttpSession desk = signedIn("session.own");
        UUID id = of(official).getFirst().id();

        assertThatThrownBy(() -> ActingAs.official(stranger, () -> sessions.end(id)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> ActingAs.official(stranger, () -> sessions.page("", Optional.empty())))
                .isInstanceOf(NotAllowed.class);
        assertThat(isOpen(desk)).isTrue();

        ActingAs.official(official, () -> sessions.end(id));
        assertThat(isOpen(desk)).isFalse();
    }

    @Test
    void closing_and_resetting_end_all_of_a_persons_sessions() throws Exception {
        OfficialId closed = made("session.closed");
        OfficialId reset = made("session.reset");
        OfficialId factor = made("session.factor");
        MockHttpSession first = signedIn("session.closed");
        MockHttpSession second = signedIn("session.reset");
        MockHttpSession third = signedIn("session.factor");

        ActingAs.official(ADMINISTRATOR, () -> accounts.close(closed));
        ActingAs.official(ADMINISTRATOR, () -> accounts.resetPassword(reset));
        ActingAs.official(ADMINISTRATOR, () -> accounts.resetSecondFactor(factor));
        ActingAs.official(ADMINISTRATOR, () -> accounts.reopen(closed));

        assertThat(isOpen(first)).isFalse();
        assertThat(isOpen(second)).isFalse();
        assertThat(isOpen(third)).isFalse();
        assertThat(of(closed)).isEmpty();
    }

    @Test
    void session_that_is_on_no_list_yet_ends_with_the_account_all_the_same() {
        OfficialId official = made("session.unlisted");
        LocalSignIn waiting = new LocalSignIn(official.value(), SessionMark.of(clock.instant()));
        write(
                "UPDATE access_account SET sessions_from = UTC_TIMESTAMP() + INTERVAL 5 SECOND WHERE official_id = ?",
                official);

        assertThat(stored.admit(waiting, "203.0.113.9", true)).isFalse();
        assertThat(of(official)).isEmpty();
    }

    @Test
    void twelve_hours_are_the_most() {
        OfficialId official = made("session.long");
        Instant now = clock.instant();

        assertThat(stored.admit(signIn(official, now.minus(Duration.ofHours(12)).plusSeconds(60)), "-", true))
                .isTrue();
        assertThat(stored.admit(signIn(official, now.minus(Duration.ofHours(12))), "-", true))
                .isFalse();
    }

    @Test
    void list_knows_the_minute_and_holds_nothing_that_opens() throws Exception {
        OfficialId official = made("session.minute");
        MockHttpSession desk = signedIn("session.minute");
        isOpen(desk);
        write("UPDATE access_session SET seen_at = '2026-01-01' WHERE official_id = ?", official);
        isOpen(desk);
        String seen = seen(official);
        assertThat(seen).endsWith(":00").isNotEqualTo("2026-01-01 00:00:00");
        assertThat(jdbc.sql("SELECT * FROM access_session WHERE official_id = ?")
                        .param(official.toString())
                        .query()
                        .singleRow()
                        .values())
                .doesNotContain(desk.getId());
    }

    @Test
    void sign_out_ends_it_on_the_list() throws Exception {
        OfficialId official = made("session.out");
        MockHttpSession desk = signedIn("session.out");
        assertThat(of(official)).hasSize(1);

        mvc.perform(post("/logout").session(desk).with(csrf()));

        assertThat(of(official)).isEmpty();
    }

    private void write(String sql, OfficialId official) {
        transaction.executeWithoutResult(
                status -> jdbc.sql(sql).param(official.toString()).update());
    }

    private static LocalSignIn signIn(OfficialId official, Instant since) {
        return new LocalSignIn(official.value(), SessionMark.of(since));
    }

    private OfficialId made(String login) {
        return new MadeAccounts(context).withAccount(login);
    }

    private String seen(OfficialId official) {
        return jdbc.sql("SELECT DATE_FORMAT(seen_at, '%Y-%m-%d %H:%i:%s') FROM access_session WHERE official_id = ?")
                .param(official.toString())
                .query(String.class)
                .single();
    }

    private List<SessionRow> of(OfficialId official) {
        return ActingAs.official(official, sessions::own);
    }

    private MockHttpSession signedIn(String login) throws Exception {
        MockHttpSession session = new MockHttpSession();
        mvc.perform(post("/login").session(session).param("username", login).param("password", MadeAccounts.PASSWORD))
                .andExpect(redirectedUrl("/"));
        return session;
    }

    private boolean isOpen(MockHttpSession session) throws Exception {
        MockHttpSession used = session.isInvalid() ? new MockHttpSession() : session;
        int answer = mvc.perform(get("/account/password").session(used))
                .andReturn()
                .getResponse()
                .getStatus();
        return answer == 200;
    }
}
