package vn.hoalu.workflow.engine;

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

    // One statement a table: each one rebuilds it.
    private static final String REFINEMENTS = """
            select concat('alter table ', table_name, ' ', group_concat(concat(
                'modify ', column_name, ' datetime(3) ', if(is_nullable = 'YES', 'null', 'not null')) separator ', '))
            from information_schema.columns
            where table_schema = database() and table_name like 'ACT\\_%' and data_type in ('datetime', 'timestamp')
              and datetime_precision = 0
            group by table_name
            """;

    @Override
    public void migrate(Context context) {
        JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        jdbc.queryForList(REFINEMENTS, String.class).forEach(jdbc::execute);
    }
}
