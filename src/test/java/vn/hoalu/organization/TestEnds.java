package vn.hoalu.organization;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoalu.base.Rows;
import vn.hoalu.base.Term;

/** Ends in a table of their own that follow the calendar. */
public final class TestEnds implements FollowsCalendar {

    private final JdbcClient jdbc;
    private int failsAt = Integer.MAX_VALUE;

    public TestEnds(DataSource owner, JdbcClient jdbc) {
        JdbcClient.create(owner).sql("""
                CREATE TABLE IF NOT EXISTS test_end (id INT PRIMARY KEY AUTO_INCREMENT, unit_code VARCHAR(32),
                    started_at DATETIME(3), due_at DATETIME(3), days INT, edition INT, moves INT DEFAULT 0)""").update();
        this.jdbc = jdbc;
    }

    /** The move of this row fails, counted from now on. */
    void failAt(int row) {
        failsAt = row;
    }

    public void add(UnitCode unit, Instant start, Instant due, int days, int edition) {
        jdbc.sql("INSERT INTO test_end (unit_code, started_at, due_at, days, edition) VALUES (?, ?, ?, ?, ?)")
                .params(unit.value(), utc(start), utc(due), days, edition)
                .update();
    }

    /** What the program's worker does, as long as there is something to do. */
    public static void work(ApplicationContext program) {
        BringingEnds bringing = program.getBean(BringingEnds.class);
        while (bringing.step(50)) {
            Thread.onSpinWait();
        }
    }

    /** As if the calendar had never been changed by a test. */
    public static void forget(DataSource owner) {
        JdbcClient tables = JdbcClient.create(owner);
        tables.sql("DELETE FROM organization_calendar_day WHERE YEAR(day) = 2090")
                .update();
        tables.sql("DELETE FROM organization_office_hours WHERE unit_code <> '37'")
                .update();
        tables.sql("DELETE FROM organization_calendar_change").update();
        tables.sql("UPDATE organization_calendar SET next_move_at = NULL").update();
        tables.sql("DROP TABLE IF EXISTS test_end").update();
    }

    /** Each end, with how often it was moved, and how many there are of the kind. */
    public Map<String, Integer> ends() {
        return jdbc
                .sql("SELECT CONCAT(due_at, ' ', moves), COUNT(*) FROM test_end GROUP BY due_at, moves")
                .query((row, number) -> Map.entry(row.getString(1).replace(":00.000", ""), row.getInt(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public String titleKey() {
        return "organization.follows.units";
    }

    @Override
    public long count(CalendarChange change) {
        return rows(change, 0, Integer.MAX_VALUE).stream()
                .filter(row -> !change.moved(row.counted()).equals(row.counted().end()))
                .count();
    }

    @Override
    public Rows<MovingEnd> preview(CalendarChange change, Optional<String> cursor) {
        return FollowsCalendar.page(rows(change, cursor.map(Integer::valueOf).orElse(0), Integer.MAX_VALUE).stream()
                .map(row -> Map.entry(String.valueOf(row.id()), row.moving(change)))
                .filter(row -> !row.getValue().from().equals(row.getValue().to()))
                .limit(PAGE + 1)
                .toList());
    }

    @Override
    public int move(CalendarChange change, int limit) {
        List<Row> rows = rows(change, 0, limit);
        for (Row row : rows) {
            if (--failsAt == 0) {
                throw new IllegalStateException("The power fails");
            }
            jdbc.sql("UPDATE test_end SET due_at = ?, edition = ?, moves = moves + 1 WHERE id = ?")
                    .params(utc(change.moved(row.counted())), change.edition(), row.id())
                    .update();
        }
        return rows.size();
    }

    private record Row(int id, CountedEnd counted) {
        MovingEnd moving(CalendarChange change) {
            return new MovingEnd("HT-" + id, counted.unit(), counted.end(), change.moved(counted));
        }
    }

    private List<Row> rows(CalendarChange change, int after, int limit) {
        return jdbc
                .sql("""
                SELECT * FROM test_end WHERE edition < :edition AND due_at >= :from AND id > :after ORDER BY id
                 LIMIT :limit""")
                .param("edition", change.edition())
                .param("from", utc(change.from()))
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> new Row(
                        row.getInt("id"),
                        new CountedEnd(
                                row.getObject("started_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                                row.getObject("due_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                                new Term(row.getInt("days"), Term.Unit.WORKING_DAYS),
                                new UnitCode(row.getString("unit_code")),
                                row.getInt("edition"))))
                .list()
                .stream()
                .filter(row -> change.units()
                        .filter(units -> !units.contains(row.counted().unit()))
                        .isEmpty())
                .toList();
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
