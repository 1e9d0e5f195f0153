package vn.hoalu.workflow.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Lets the engine make its own tables before Flyway alters them: the engine itself can only be built after Hibernate,
 * and Hibernate only after Flyway. Both as the owner of the tables, for the program itself may not change them.
 */
@Component
class EngineSchema implements FlywayMigrationStrategy {

    private static final Logger log = LoggerFactory.getLogger(EngineSchema.class);

    /** One node at a time: two that start together on an empty database would both make its tables. */
    @Override
    public void migrate(Flyway flyway) {
        DataSource owner = flyway.getConfiguration().getDataSource();
        try (Connection gate = owner.getConnection();
                Statement lock = gate.createStatement()) {
            lock.execute("select get_lock('hoalu-schema', 300)");
            createOnce(owner);
            flyway.migrate();
            log.info("The database schema is up to date");
            lock.execute("select release_lock('hoalu-schema')");
        } catch (SQLException e) {
            throw new IllegalStateException("The database schema could not be locked", e);
        }
    }

    private void createOnce(DataSource owner) {
        if (!exists(owner)) {
            log.info("Creating the database schema");
            create(owner);
        }
    }

    private boolean exists(DataSource owner) {
        Integer tables = new JdbcTemplate(owner)
                .queryForObject(
                        "select count(*) from information_schema.tables where table_schema = database()"
                                + " and table_name = 'ACT_GE_PROPERTY'",
                        Integer.class);
        return tables != null && tables > 0;
    }

    private void create(DataSource owner) {
        StandaloneProcessEngineConfiguration schemaOnly = new StandaloneProcessEngineConfiguration();
        EngineConfiguration.describeDatabase(schemaOnly, owner);
        schemaOnly.setProcessEngineName("schema");
        schemaOnly.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        schemaOnly.buildProcessEngine().close();
    }
}
