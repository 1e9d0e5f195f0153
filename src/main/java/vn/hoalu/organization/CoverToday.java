package vn.hoalu.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What a deputy stands in for. Joined to the posts that the absent official holds on the day: no chains, for what
 * somebody has as a deputy is no post, and a post that has ended takes its cover along. A deputy who holds no post of
 * their own any more has left the service, and stands in for nobody.
 */
@Repository
class CoverToday {

    private static final String COVERS = """
            SELECT d.id, d.absent_id, o.name, d.process_key, p.role, p.unit_code
              FROM organization_deputy d
              JOIN organization_official o ON o.id = d.absent_id
              JOIN organization_deputy_post c ON c.deputy_id = d.id
              JOIN organization_post p ON p.official_id = d.absent_id AND p.role = c.role AND p.unit_code = c.unit_code
                   AND p.valid_from <= :day AND (p.valid_to IS NULL OR p.valid_to >= :day)
             WHERE d.deputy_id = :deputy AND d.last_day >= :day AND d.first_day <= :day AND d.ended_at IS NULL
               AND EXISTS (SELECT 1 FROM organization_post own WHERE own.official_id = d.deputy_id
                   AND own.valid_from <= :day AND (own.valid_to IS NULL OR own.valid_to >= :day))
             ORDER BY d.first_day, d.id""";

    private final JdbcClient jdbc;

    CoverToday(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Cover> of(OfficialId deputy, LocalDate day) {
        Map<String, Cover> covers = new LinkedHashMap<>();
        jdbc.sql(COVERS)
                .param("deputy", deputy.toString())
                .param("day", day)
                .query((row, number) -> covers.merge(row.getString("id"), cover(row), CoverToday::both))
                .list();
        return List.copyOf(covers.values());
    }

    private static Cover cover(ResultSet row) throws SQLException {
        return new Cover(
                new OfficialName(OfficialId.of(row.getString("absent_id")), row.getString("name")),
                Set.of(CoverReading.post(row)),
                Optional.ofNullable(row.getString("process_key")));
    }

    private static Cover both(Cover one, Cover other) {
        Set<Post> posts = new HashSet<>(one.posts());
        posts.addAll(other.posts());
        return new Cover(one.absent(), posts, one.process());
    }
}
