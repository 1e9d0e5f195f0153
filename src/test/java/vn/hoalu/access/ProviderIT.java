package vn.hoalu.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Officials;
import vn.hoalu.organization.Post;

/** Through a real OpenID provider: every redirect, every token, nothing of it made by us. */
class ProviderIT extends OutsideDemo {

    private static final Post OFFICER = Post.ofGroup("COMMUNE_OFFICER@14329");
    private static final Post EXAMINER = Post.ofGroup("CERT_EXAMINER@14329");
    private static final Post CHAIR = Post.ofGroup("COMMUNE_CHAIR@14533");
    private static final String PAGE = "/account/second-factor";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    Officials officials;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ManagingSessions sessions;

    @Autowired
    ProviderPosts posts;

    @Autowired
    TransactionTemplate transaction;

    private final Browser browser = new Browser();
    private String application = "";

    @BeforeEach
    void meet() {
        application = "http://localhost:" + port;
        PROVIDER.knows(application);
    }

    @Test
    void official_enters_through_the_provider_and_comes_back_to_the_page() {
        OfficialId official = made("provider.officer");
        PROVIDER.claims(
                "provider.officer",
                Map.of(
                        "preferred_username", "Provider.Officer",
                        "groups", List.of("/hoalu/COMMUNE_OFFICER@14329", "COMMUNE_OFFICER@NOWHERE", "a club"),
                        "realm_access", Map.of("roles", List.of("CERT_EXAMINER@14329", "SYS_ADMIN@37", "KING@14329"))));

        browser.get(application + PAGE);
        Browser.Page page = enter(browser, "provider.officer");

        assertThat(page.address().getPath()).isEqualTo(PAGE);
        assertThat(page.status()).isEqualTo(200);
        assertThat(asked("code_challenge_method")).isEqualTo("S256");
        assertThat(asked("nonce")).isNotBlank();
        assertThat(asked("state")).isNotBlank();
        assertThat(officials.postsOf(official)).containsExactlyInAnyOrder(OFFICER, EXAMINER);
        assertThat(ActingAs.official(official, sessions::own)).hasSize(1);
        assertThat(acts(official))
                .contains("account.provider.appointed", "account.signIn.provider")
                .doesNotContain("account.signIn");
    }

    @Test
    void posts_follow_the_claims_and_those_given_here_stay() {
        OfficialId official = made("provider.moving", CHAIR);
        claim("provider.moving", "COMMUNE_OFFICER@14329", "COMMUNE_CHAIR@14533");
        enter(new Browser(), "provider.moving");

        claim("provider.moving", "CERT_EXAMINER@14329");
        enter(new Browser(), "provider.moving");

        assertThat(officials.postsOf(official)).containsExactlyInAnyOrder(CHAIR, EXAMINER);
    }

    @Test
    void posts_that_are_not_confirmed_for_a_month_end() {
        OfficialId official = made("provider.gone", CHAIR);
        claim("provider.gone", "COMMUNE_OFFICER@14329");
        enter(new Browser(), "provider.gone");
        assertThat(officials.postsOf(official)).containsExactlyInAnyOrder(CHAIR, OFFICER);
        transaction.executeWithoutResult(
                status -> jdbc.sql("UPDATE access_provider_post SET confirmed_at = confirmed_at - INTERVAL 31 DAY"
                                + " WHERE official_id = ?")
                        .param(official.toString())
                        .update());

        posts.withdrawUnconfirmed();

        assertThat(officials.postsOf(official)).containsExactly(CHAIR);
    }

    @Test
    void who_has_no_account_here_does_not_enter() {
        claim("provider.nobody", "COMMUNE_OFFICER@14329");

        Browser.Page page = enter(browser, "provider.nobody");

        assertThat(page.address().toString()).isEqualTo(application + "/login?provider");
        assertThat(browser.visited)
                .anyMatch(address -> String.valueOf(address.getQuery()).contains("code="));
        assertThat(browser.get(application + PAGE).address().getPath()).isEqualTo("/login");
    }

    @Test
    void closed_account_stays_closed() {
        OfficialId official = made("provider.closed");
        claim("provider.closed");
        transaction.executeWithoutResult(status -> context.getBean(AccountRepository.class)
                .findByOfficial(official.value())
                .orElseThrow()
                .disable());

        assertThat(enter(browser, "provider.closed").address().toString()).endsWith("/login?provider");
    }

    @Test
    void account_belongs_to_the_first_subject_that_opened_it() {
        OfficialId official = made("provider.bound");
        PROVIDER.claims("provider.bound", Map.of("preferred_username", "provider.bound"));
        PROVIDER.claims("provider.thief", Map.of("preferred_username", "provider.bound"));
        enter(new Browser(), "provider.bound");

        Browser.Page stolen = enter(browser, "provider.thief");
        PROVIDER.claims("provider.bound", Map.of("preferred_username", "renamed.over.there"));
        Browser renamed = new Browser();
        enter(renamed, "provider.bound");

        assertThat(stolen.address().toString()).endsWith("/login?provider");
        assertThat(renamed.get(application + PAGE).status()).isEqualTo(200);
        assertThat(ActingAs.official(official, sessions::own)).hasSize(2);
    }

    @Test
    void signing_out_here_signs_out_there() {
        made("provider.leaving");
        claim("provider.leaving");
        enter(browser, "provider.leaving");
        Browser.Page page = browser.get(application + PAGE);

        Browser.Page out = browser.post(application + "/logout", Map.of("_csrf", page.hidden("_csrf")));

        assertThat(browser.visited)
                .anyMatch(address -> address.getPath().equals("/connect/logout")
                        && address.getQuery().contains("id_token_hint="));
        assertThat(out.address().toString()).isEqualTo(application + "/login");
        assertThat(browser.get(application + "/oauth2/authorization/hoalu").content())
                .contains("name=\"password\"");
    }

    @Test
    void session_ended_by_the_administrator_is_over_for_the_providers_people_too() {
        OfficialId official = made("provider.ended");
        claim("provider.ended");
        enter(browser, "provider.ended");
        assertThat(browser.get(application + PAGE).status()).isEqualTo(200);

        ActingAs.official(official, () -> sessions.own().forEach(session -> sessions.end(session.id())));

        assertThat(browser.get(application + PAGE).address().getPath()).isEqualTo("/login");
    }

    private OfficialId made(String login, Post... posts) {
        return new MadeAccounts(context).withAccount(login, posts);
    }

    private void claim(String person, String... posts) {
        PROVIDER.claims(person, Map.of("preferred_username", person, "groups", List.of(posts)));
    }

    private Browser.Page enter(Browser used, String person) {
        Browser.Page form = used.get(application + "/oauth2/authorization/hoalu");
        URI provider = form.address().resolve("/login");
        assertThat(provider.toString()).startsWith(PROVIDER.issuer());
        return used.post(
                provider.toString(),
                Map.of("username", person, "password", IdentityProvider.PASSWORD, "_csrf", form.hidden("_csrf")));
    }

    private String asked(String parameter) {
        URI authorization = browser.visited.stream()
                .filter(address -> address.getPath().equals("/oauth2/authorize"))
                .findFirst()
                .orElseThrow();
        return List.of(authorization.getQuery().split("&")).stream()
                .filter(pair -> pair.startsWith(parameter + "="))
                .map(pair -> pair.substring(parameter.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    private List<String> acts(OfficialId official) {
        return jdbc.sql("SELECT act FROM access_audit WHERE official_id = ? ORDER BY id")
                .param(official.toString())
                .query(String.class)
                .list();
    }
}
