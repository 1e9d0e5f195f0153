package vn.hoalu.inbox;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.base.Rows;
import vn.hoalu.organization.FollowsUnits;
import vn.hoalu.organization.Moving;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.UnitChange;
import vn.hoalu.organization.UnitCode;

/** Saved views that ask for a unit's tasks or are shared with its posts ask for the heir's, and its posts get them. */
@Component
@Order(35)
class ViewsFollow implements FollowsUnits {

    private static final String OF =
            " FROM inbox_view WHERE removed_at IS NULL AND (unit_code IN (:units) OR shared_group IN (:groups))";

    private final JdbcClient jdbc;

    ViewsFollow(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String titleKey() {
        return "inbox.follows.views";
    }

    @Override
    @Transactional(readOnly = true)
    public long live(Set<UnitCode> units, LocalDate day) {
        return of("SELECT COUNT(*)", units).query(Long.class).single();
    }

    private JdbcClient.StatementSpec of(String select, Set<UnitCode> units) {
        return of(select, units, "");
    }

    private JdbcClient.StatementSpec of(String select, Set<UnitCode> units, String rest) {
        return jdbc.sql(select + OF + rest)
                .param("units", UnitChange.codes(units))
                .param("groups", UnitChange.groupsOf(units));
    }

    @Override
    @Transactional(readOnly = true)
    public Rows<Moving> preview(UnitChange change, Optional<String> cursor) {
        return FollowsUnits.page(of(
                        "SELECT id, name, unit_code, shared_group",
                        change.ending(),
                        " AND id > :after ORDER BY id LIMIT :limit")
                .param("after", cursor.orElse(""))
                .param("limit", PAGE + 1)
                .query((row, number) -> Map.entry(
                        row.getString("id"),
                        moving(
                                row.getString("name"),
                                Optional.ofNullable(row.getString("unit_code")).map(UnitCode::new),
                                Optional.ofNullable(row.getString("shared_group"))
                                        .map(Post::ofGroup),
                                change)))
                .list());
    }

    private static Moving moving(String name, Optional<UnitCode> unit, Optional<Post> shared, UnitChange change) {
        Optional<Post> moved = shared.filter(post -> change.ending().contains(post.unit()));
        UnitCode from = moved.map(Post::unit).or(() -> unit).orElseThrow();
        return new Moving(name, moved.map(Post::role), from, change.heirOf(from));
    }

    @Override
    @Transactional
    public long move(UnitChange change) {
        long moving = live(change.ending(), change.date());
        change.heirs().forEach((unit, heir) -> {
            moveUnit(unit, heir);
            moveGroups(unit, heir);
        });
        return moving;
    }

    // The code stands between its name and the next word or the end: another code that begins like it is another's.
    private void moveUnit(UnitCode unit, UnitCode heir) {
        jdbc.sql("""
                UPDATE inbox_view
                   SET query = TRIM(BOTH '&' FROM REPLACE(
                           CONCAT('&', query, '&'), CONCAT('&unit=', :unit, '&'), CONCAT('&unit=', :heir, '&'))),
                       unit_code = :heir, version = version + 1
                 WHERE unit_code = :unit""").param("unit", unit.value()).param("heir", heir.value()).update();
    }

    private void moveGroups(UnitCode unit, UnitCode heir) {
        jdbc.sql("""
                UPDATE inbox_view
                   SET shared_group = CONCAT(SUBSTRING_INDEX(shared_group, '@', 1), '@', :heir), version = version + 1
                 WHERE shared_group IN (:groups)""")
                .param("groups", UnitChange.groupsOf(unit))
                .param("heir", heir.value())
                .update();
    }
}
