package vn.hoalu.organization;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoalu.base.SearchText;

/** The province's units and its calendar, loaded by Flyway like every other change of the database. */
@Configuration(proxyBeanMethods = false)
class ReferenceMigrations {

    private static final List<String> UNIT_COLUMNS =
            List.of("code", "kind", "name", "parent", "valid_from", "latitude", "longitude");
    private static final List<String> UNIT_TEXTS = List.of("former_districts", "former_province", "predecessors");
    private static final List<String> DAY_COLUMNS = List.of("day", "kind", "status", "name_vi", "name_en", "name_ar");

    @Bean
    JavaMigration organizationUnits() {
        return new LoadingReference("021", new ReferenceFile("units.csv"), """
                INSERT INTO organization_unit (code, kind, name, parent_code, valid_from, latitude, longitude,
                    former_districts, former_province, predecessors, search_text)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", ReferenceMigrations::unit);
    }

    @Bean
    JavaMigration organizationCalendar() {
        return new LoadingReference("022", new ReferenceFile("calendar.csv"), """
                INSERT INTO organization_calendar_day (day, kind, status, name_vi, name_en, name_ar, note)
                VALUES (?, ?, ?, ?, ?, ?, ?)""", ReferenceMigrations::calendarDay);
    }

    @Bean
    JavaMigration formerUnits() {
        return new FormerUnits(new ReferenceFile("units.csv"));
    }

    private static void unit(PreparedStatement statement, CSVRecord row) throws SQLException {
        int column = 1;
        for (String name : UNIT_COLUMNS) {
            statement.setString(column++, row.get(name));
        }
        for (String name : UNIT_TEXTS) {
            statement.setString(column++, text(row, name));
        }
        statement.setString(column, SearchText.fold(row.get("name")));
    }

    private static void calendarDay(PreparedStatement statement, CSVRecord row) throws SQLException {
        int column = 1;
        for (String name : DAY_COLUMNS) {
            statement.setString(column++, row.get(name));
        }
        statement.setString(column, text(row, "note"));
    }

    private static String text(CSVRecord row, String name) {
        return Objects.requireNonNullElse(row.get(name), "");
    }
}
