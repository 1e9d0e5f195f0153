package vn.hoalu.access;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Officials;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.Staffing;
import vn.hoalu.organization.UnitCode;

/**
 * Posts the provider gave. They are held like all others, so that candidates, vacancies and four eyes count them; which
 * came from there is kept apart, and only those go when the claim is gone or was not renewed for a month.
 */
@Component
@Transactional
class ProviderPosts {

    private static final Duration KEPT = Duration.ofDays(30);

    private record Given(String officialId, String role, String unitCode) {

        Post post() {
            return new Post(Role.valueOf(role), new UnitCode(unitCode));
        }
    }

    private final JdbcClient jdbc;
    private final Staffing staffing;
    private final Officials officials;
    private final AuditLog audit;
    private final Clock clock;

    ProviderPosts(JdbcClient jdbc, Staffing staffing, Officials officials, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.staffing = staffing;
        this.officials = officials;
        this.audit = audit;
        this.clock = clock;
    }

    void claimed(OfficialId official, Set<Post> claimed) {
        Set<Post> given = given(official);
        given.stream().filter(post -> !claimed.contains(post)).forEach(post -> withdraw(official, post));
        Set<Post> held = new HashSet<>(officials.postsOf(official));
        for (Post post : claimed) {
            if (!held.contains(post)) {
                staffing.appoint(official, post);
                audit.record(official, "account.provider.appointed", post.asGroup());
                keep(official, post);
            } else if (given.contains(post)) {
                keep(official, post);
            }
        }
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT30M")
    public void withdrawUnconfirmed() {
        jdbc.sql("SELECT official_id, role, unit_code FROM access_provider_post WHERE confirmed_at < ? LIMIT 500")
                .param(now().minus(KEPT))
                .query(Given.class)
                .list()
                .forEach(old -> withdraw(OfficialId.of(old.officialId()), old.post()));
    }

    private Set<Post> given(OfficialId official) {
        return jdbc
                .sql("SELECT official_id, role, unit_code FROM access_provider_post WHERE official_id = ?")
                .param(official.toString())
                .query(Given.class)
                .list()
                .stream()
                .map(Given::post)
                .collect(Collectors.toSet());
    }

    private void keep(OfficialId official, Post post) {
        jdbc.sql("""
                INSERT INTO access_provider_post (official_id, role, unit_code, confirmed_at) VALUES (?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE confirmed_at = VALUES(confirmed_at)""")
                .params(official.toString(), post.role().name(), post.unit().value(), now())
                .update();
    }

    private void withdraw(OfficialId official, Post post) {
        staffing.dismiss(official, post);
        jdbc.sql("DELETE FROM access_provider_post WHERE official_id = ? AND role = ? AND unit_code = ?")
                .params(official.toString(), post.role().name(), post.unit().value())
                .update();
        audit.record(official, "account.provider.dismissed", post.asGroup());
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
