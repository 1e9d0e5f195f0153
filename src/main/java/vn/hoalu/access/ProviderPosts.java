package vn.hoalu.access;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
import vn.hoalu.organization.Units;

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
    private final Units units;
    private final AuditLog audit;
    private final Clock clock;

    ProviderPosts(JdbcClient jdbc, Staffing staffing, Officials officials, Units units, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.staffing = staffing;
        this.officials = officials;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    void claimed(OfficialId official, Set<Post> said) {
        Set<Post> given = given(official);
        Set<Post> held = new HashSet<>(officials.postsOf(official));
        Set<Post> claimed =
                said.stream().flatMap(post -> today(post, held).stream()).collect(Collectors.toSet());
        given.stream().filter(post -> !claimed.contains(post)).forEach(post -> withdraw(official, post));
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

    /** A provider may go on naming a unit that has ended: meant is where the person went, else what carries it on. */
    private Optional<Post> today(Post said, Set<Post> held) {
        List<Post> posts = units.today(said.unit()).stream()
                .map(unit -> new Post(said.role(), unit))
                .toList();
        return posts.stream()
                .filter(held::contains)
                .findFirst()
                .or(() -> posts.stream().findFirst());
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
