package vn.hoalu.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;
import vn.hoalu.HoaLuTest;

/** A database as the first release left it, on a server of its own, made into one of today. */
@HoaLuTest
class UpgradeIT {

    private static final String LAST_OF_FIRST_RELEASE = "070";
    /** Of V030 as it was then. */
    private static final int CHECKSUM = -450_461_702;

    private static final Path PROGRAM = Path.of("target/test-data/mariadb-server");
    private static final Path DATA = Path.of("target/test-data/upgrade").toAbsolutePath();

    @Autowired
    Flyway flyway;

    @Autowired
    FlywayMigrationStrategy schema;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource today;

    private EmbeddedMariaDb server;
    private DataSource old;
    private JdbcClient jdbc;

    @BeforeEach
    void firstRelease() throws IOException {
        FileSystemUtils.deleteRecursively(DATA);
        server = new EmbeddedMariaDb(DATA, PROGRAM, DataSize.ofMegabytes(256));
        server.afterSingletonsInstantiated();
        DriverManagerDataSource source = new DriverManagerDataSource(
                server.url(), server.owner().user(), server.owner().password());
        Properties properties = new Properties();
        properties.setProperty("transactionIsolation", "READ-COMMITTED");
        source.setConnectionProperties(properties);
        old = source;
        jdbc = JdbcClient.create(old);
        // With the tables that the engine makes for itself.
        schema.migrate(upTo(LAST_OF_FIRST_RELEASE));
        jdbc.sql("ALTER TABLE access_account ADD COLUMN language VARCHAR(8) NOT NULL AFTER official_id")
                .update();
        jdbc.sql("UPDATE flyway_schema_history SET checksum = ? WHERE version = '030'")
                .param(CHECKSUM)
                .update();
        jdbc.sql("INSERT INTO organization_official (id, name, search_text, version) VALUES (UUID(), 'Cũ', 'cu', 0)")
                .update();
        jdbc.sql("""
                INSERT INTO access_account (id, login, password_hash, official_id, language, demo, disabled, version)
                SELECT UUID(), 'cu', '{bcrypt}x', id, 'vi', FALSE, FALSE, 0 FROM organization_official""").update();
        for (String act : new String[] {"case.started", "task.claimed", "task.completed"}) {
            jdbc.sql("""
                    INSERT INTO access_audit (at, official_id, act, subject)
                    SELECT UTC_TIMESTAMP(3), id, ?, 'x' FROM organization_official""").param(act).update();
        }
        jdbc.sql("""
                INSERT INTO inbox_task (task_id, case_key, process_key, definition_id, element, candidate_group,
                    unit_code, case_number, subject, search_text, created_at, state, version)
                VALUES ('t', UUID(), 'P', 'd', 'e', 'COMMUNE_OFFICER@14329', '14329', 'n', 's', 's', UTC_TIMESTAMP(3),
                    'OPEN', 0)""").update();
    }

    @AfterEach
    void stop() {
        server.destroy();
    }

    @Test
    void database_of_the_first_release_becomes_one_of_today_and_loses_nothing() {
        Flyway present = upTo("latest");

        present.migrate();

        assertThat(present.validateWithResult().validationSuccessful).isTrue();
        assertThat(columns("access_account")).isEqualTo(columns("access_account", today));
        assertThat(columns("access_audit")).isEqualTo(columns("access_audit", today));
        assertThat(text("SELECT login FROM access_account")).isEqualTo("cu");
        assertThat(text("SELECT task_id FROM inbox_task WHERE active")).isEqualTo("t");
        assertThat(text("SELECT GROUP_CONCAT(position ORDER BY id) FROM access_audit"))
                .isEqualTo("1,2,3");
        assertThat(text("SELECT CONCAT(position, ' ', entry_id) FROM access_audit_head"))
                .isEqualTo("3 " + text("SELECT MAX(id) FROM access_audit"));
    }

    private String columns(String table) {
        return columns(table, old);
    }

    private static String columns(String table, DataSource where) {
        return JdbcClient.create(where)
                .sql("""
                        SELECT GROUP_CONCAT(column_name, ' ', column_type, ' ', is_nullable ORDER BY column_name)
                          FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ?""")
                .param(table)
                .query(String.class)
                .single();
    }

    private String text(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }

    private Flyway upTo(String target) {
        return Flyway.configure()
                .configuration(flyway.getConfiguration())
                .dataSource(old)
                .target(target)
                .load();
    }
}
