package vn.hoalu.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.base.Rows;

@Component
@Transactional(readOnly = true)
class StoredPeople implements People {

    static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredPeople(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Found(OfficialName person, String searchText) {

        static Found of(ResultSet row, int number) throws SQLException {
            return new Found(
                    new OfficialName(OfficialId.of(row.getString("id")), row.getString("name")),
                    row.getString("search_text"));
        }

        String cursor() {
            return new PeopleCursor(searchText, person.id().toString()).write();
        }
    }

    /** One row more than the page is read: whether there is a next page costs no count. */
    @Override
    public Rows<OfficialName> page(PeopleQuery query, Optional<String> cursor) {
        LocalDate today = LocalDate.now(clock.withZone(WorkingCalendar.ZONE));
        PeopleStatement statement = new PeopleStatement(query, cursor.map(PeopleCursor::read), today, PAGE + 1);
        List<Found> found = jdbc.sql(statement.sql())
                .params(statement.parameters())
                .query(Found::of)
                .list();
        List<Found> page = found.subList(0, Math.min(PAGE, found.size()));
        return new Rows<>(
                page.stream().map(Found::person).toList(),
                found.size() > PAGE ? Optional.of(page.getLast().cursor()) : Optional.empty());
    }
}
