package vn.hoalu.organization;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class StoredPostConflicts implements PostConflicts {

    private record Held(OfficialId official, String name, Post post, Tenure tenure) {}

    private final JdbcClient jdbc;
    private final Units units;
    private final UnitTree tree;

    StoredPostConflicts(JdbcClient jdbc, Units units, UnitTree tree) {
        this.jdbc = jdbc;
        this.units = units;
        this.tree = tree;
    }

    @Override
    public List<PostConflict> after(UnitChange change) {
        Map<UnitCode, UnitCode> ending = endingAbove(change);
        List<Held> held = held(ending.keySet().stream().map(UnitCode::value).toList(), change.date());
        List<PostConflict> found = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            Held one = held.get(i);
            for (Held other : held.subList(i + 1, held.size())) {
                if (excluding(one, other) && to(one, change, ending).equals(to(other, change, ending))) {
                    found.add(new PostConflict(
                            one.official(), one.name(), one.post(), other.post(), to(one, change, ending)));
                }
            }
        }
        return found;
    }

    private static boolean excluding(Held one, Held other) {
        return one.official().equals(other.official())
                && PostRules.exclude(one.post().role(), other.post().role())
                && one.tenure().overlaps(other.tenure());
    }

    /** Where a post will be: its unit's successor, or that of the unit above it. */
    private UnitCode to(Held held, UnitChange change, Map<UnitCode, UnitCode> ending) {
        UnitCode unit = held.post().unit();
        UnitCode above = Objects.requireNonNull(ending.get(unit));
        return unit.equals(above)
                ? change.unitFor(held.official(), unit)
                : change.parentFor(childOf(above, unit), above);
    }

    private UnitCode childOf(UnitCode above, UnitCode unit) {
        List<UnitCode> path = tree.path(unit).stream().map(UnitName::code).toList();
        return path.get(path.indexOf(above) + 1);
    }

    /** Each ending unit and everything below it, with the ending unit. */
    private Map<UnitCode, UnitCode> endingAbove(UnitChange change) {
        Map<UnitCode, UnitCode> above = new HashMap<>();
        change.ending()
                .forEach(unit -> above.putAll(units.below(unit).stream()
                        .filter(below -> isBelow(below, unit))
                        .collect(toMap(each -> each, each -> unit))));
        return above;
    }

    /** Not what the ending unit once carried on. */
    private boolean isBelow(UnitCode unit, UnitCode above) {
        return tree.path(unit).stream().anyMatch(each -> each.code().equals(above));
    }

    private List<Held> held(List<String> in, LocalDate day) {
        return jdbc.sql("""
                SELECT p.official_id, o.name, p.role, p.unit_code, GREATEST(p.valid_from, :day) AS first, p.valid_to
                  FROM organization_post p JOIN organization_official o ON o.id = p.official_id
                 WHERE p.unit_code IN (:units) AND p.role IN (:roles) AND (p.valid_to IS NULL OR p.valid_to >= :day)
                 ORDER BY o.search_text, o.id, p.role, p.unit_code""")
                .param("units", in)
                .param("roles", PostRules.EXCLUDING.stream().map(Role::name).toList())
                .param("day", day)
                .query((row, number) -> held(row))
                .list();
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                OfficialId.of(row.getString("official_id")),
                row.getString("name"),
                new Post(Role.valueOf(row.getString("role")), new UnitCode(row.getString("unit_code"))),
                new Tenure(
                        row.getObject("first", LocalDate.class),
                        Optional.ofNullable(row.getObject("valid_to", LocalDate.class))));
    }
}
