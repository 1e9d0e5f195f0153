package vn.hoalu.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hoalu.base.MovableClock;

class SessionGateTest {

    private final MovableClock clock = MovableClock.at("2026-11-24T01:00:00Z");
    private final SessionGate gate =
            new SessionGate((official, address, active) -> true, clock, Duration.ofMinutes(30));
    private final MockHttpSession session = new MockHttpSession();
    private String mark = "";
    private boolean untouched;

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void half_an_hour_without_doing_anything_ends_the_session() throws Exception {
        assertThat(passes(null)).isTrue();
        clock.pass(Duration.ofMinutes(29));
        assertThat(passes(null)).isTrue();
        clock.pass(Duration.ofMinutes(30));

        assertThat(passes(null)).isFalse();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void page_that_only_says_it_is_there_keeps_nothing_alive() throws Exception {
        passes(null);
        for (int minute = 0; minute < 25; minute += 5) {
            clock.pass(Duration.ofMinutes(5));
            assertThat(passes("heartbeat")).isTrue();
        }
        clock.pass(Duration.ofMinutes(5));

        assertThat(passes("heartbeat")).isFalse();
    }

    @Test
    void poll_of_a_page_that_nobody_touches_keeps_nothing_alive_and_a_touched_one_is_marked() throws Exception {
        String poll = """
                {"type":"event","node":1,"event":"ui-poll","data":{}}""";
        assertThat(passes(null)).isTrue();
        assertThat(mark).isEqualTo(String.valueOf(clock.instant().toEpochMilli()));
        untouched = true;
        clock.pass(Duration.ofMinutes(20));
        assertThat(passes(gate, "uidl", poll)).isTrue();
        assertThat(mark).isEmpty();
        untouched = false;
        assertThat(passes(gate, "uidl", poll)).isTrue();
        assertThat(mark).isNotEmpty();
        untouched = true;
        clock.pass(Duration.ofMinutes(30));

        assertThat(passes(gate, "uidl", poll)).isFalse();
    }

    @Test
    void line_over_which_news_come_and_its_answers_keep_nothing_alive_while_nobody_touches_a_page() throws Exception {
        String answer = """
                {"type":"publishedEventHandler","node":9,"templateEventMethodName":"confirmUpdate"}""";
        passes(null);
        untouched = true;
        for (int minute = 0; minute < 28; minute += 2) {
            clock.pass(Duration.ofMinutes(2));
            assertThat(passes("push")).isTrue();
            assertThat(passes(gate, "uidl", answer)).isTrue();
        }
        clock.pass(Duration.ofMinutes(2));

        assertThat(passes("push")).isFalse();
    }

    @Test
    void touched_page_keeps_its_session() throws Exception {
        passes(null);
        clock.pass(Duration.ofMinutes(29));
        assertThat(passes(null)).isTrue();
        clock.pass(Duration.ofMinutes(29));

        assertThat(passes("push")).isTrue();
    }

    @Test
    void ended_session_goes_on_as_nobodys() throws Exception {
        SessionGate closed = new SessionGate((official, address, active) -> false, clock, Duration.ofMinutes(30));

        assertThat(passes(closed, null)).isFalse();
    }

    private boolean passes(@Nullable String kind) throws Exception {
        return passes(gate, kind);
    }

    private boolean passes(SessionGate asked, @Nullable String kind) throws Exception {
        return passes(asked, kind == null ? "uidl" : kind, "");
    }

    private boolean passes(SessionGate asked, String kind, String events) throws Exception {
        Principal official = () -> "somebody";
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(official, null, List.of()));
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
        request.setSession(session);
        request.setParameter("v-r", kind);
        if (untouched) {
            request.setCookies(new Cookie(PageTouch.UNTOUCHED, "1"));
        }
        String body = "{\"rpc\":[" + events + "]}";
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        MockHttpServletResponse response = new MockHttpServletResponse();
        AtomicReference<Authentication> behind = new AtomicReference<>();
        asked.doFilter(request, response, (seen, answer) -> {
            behind.set(SecurityContextHolder.getContext().getAuthentication());
            assertThat(seen.getReader().readLine()).isEqualTo(body);
        });
        Cookie cookie = response.getCookie("hoalu-active");
        mark = cookie == null ? "" : cookie.getValue();
        return behind.get() != null;
    }
}
