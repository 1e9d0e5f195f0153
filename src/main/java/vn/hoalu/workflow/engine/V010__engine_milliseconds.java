package vn.hoalu.workflow.engine;

import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * The engine's script makes DATETIME and TIMESTAMP columns of one second; the order of two events within a second
 * would be lost.
 */
@Component
class V010__engine_milliseconds extends BaseJavaMigration {

    private static final String COARSE_COLUMNS = """
            select table_name as tab, column_name as col, data_type as type, is_nullable as nullable
            from information_schema.columns
            where table_schema = database() and table_name like 'ACT\\_%' and data_type in ('datetime', 'timestamp')
              and datetime_precision = 0
            """;

    @Override
    public void migrate(Context context) {
        JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        List<Map<String, Object>> columns = jdbc.queryForList(COARSE_COLUMNS);
        columns.forEach(column -> jdbc.execute(refine(column)));
    }

    private static String refine(Map<String, Object> column) {
        String nullability = "YES".equals(column.get("nullable")) ? "null" : "not null";
        return "alter table %s modify %s datetime(3) %s".formatted(column.get("tab"), column.get("col"), nullability);
    }
}
