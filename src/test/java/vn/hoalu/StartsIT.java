package vn.hoalu;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@HoaLuTest
class StartsIT {

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void engine_tables_keep_milliseconds() {
        Integer coarse = jdbc.queryForObject(
                "select count(*) from information_schema.columns where table_schema = database() and table_name like"
                        + " 'ACT\\_%' and data_type in ('datetime', 'timestamp') and datetime_precision = 0",
                Integer.class);

        assertThat(coarse).isZero();
        assertThat(engine.getName()).isEqualTo("default");
    }

    @Test
    void every_table_is_utf8mb4() {
        Integer others = jdbc.queryForObject(
                "select count(*) from information_schema.tables where table_schema = database()"
                        + " and table_collation not like 'utf8mb4%'",
                Integer.class);

        assertThat(others).isZero();
    }
}
