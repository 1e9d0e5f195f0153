package vn.hoalu.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.hoalu.base.ForCommands;

@Configuration
@ForCommands
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {

    @Bean
    DatabaseServer databaseServer(DatabaseProperties properties) {
        return properties
                .externalUrl()
                .<DatabaseServer>map(url -> new ExternalMariaDb(url, properties.program(), properties.owner()))
                .orElseGet(
                        () -> new EmbeddedMariaDb(properties.dataDir(), properties.serverDir(), properties.memory()));
    }

    /** Depends on the server, so that it is closed before the server stops. */
    @Bean
    @Primary
    HikariDataSource dataSource(DatabaseServer server, DatabaseProperties properties) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("hoalu");
        config.setJdbcUrl(server.url());
        config.setUsername(server.program().user());
        config.setPassword(server.program().password());
        config.setDataSourceProperties(driver());
        config.setMaximumPoolSize(properties.connections());
        // The engine and Hibernate open every transaction themselves; toggling costs two round trips each.
        config.setAutoCommit(false);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        // Long enough for the embedded server to be revived.
        config.setConnectionTimeout(15_000);
        HikariDataSource pool = DatabaseCheck.passed(opened(config));
        ProgramRights.of(pool).warnWhereTooMany();
        return pool;
    }

    /** Not pooled: when the schema is up to date nobody holds a connection that could change it. */
    @Bean(defaultCandidate = false)
    @Lazy
    @FlywayDataSource
    DataSource ownerDataSource(DatabaseServer server) {
        Properties properties = driver();
        // The engine looks for it when it makes its tables.
        properties.setProperty("sessionVariables", "transaction_isolation='READ-COMMITTED'");
        DriverManagerDataSource owner = new DriverManagerDataSource(server.url(), properties);
        owner.setUsername(server.owner().user());
        owner.setPassword(server.owner().password());
        try (Connection tried = owner.getConnection()) {
            return owner;
        } catch (SQLException e) {
            throw server.owner().equals(server.program())
                    ? refused("us", e, "HOALU_DB_USER and HOALU_DB_PASSWORD")
                    : refused("the owner of the tables", e, "HOALU_DB_OWNER_USER and HOALU_DB_OWNER_PASSWORD");
        }
    }

    private static HikariDataSource opened(HikariConfig config) {
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException e) {
            throw refused("us", NestedExceptionUtils.getMostSpecificCause(e), "HOALU_DB_USER and HOALU_DB_PASSWORD");
        }
    }

    private static DatabaseTrouble refused(String whom, Throwable why, String settings) {
        return new DatabaseTrouble(
                "The database does not let %s in: %s".formatted(whom, why.getMessage()),
                "Check HOALU_DB_URL, %s, and that the server runs.".formatted(settings));
    }

    private static Properties driver() {
        Properties properties = new Properties();
        properties.setProperty("allowLocalInfile", "false");
        properties.setProperty("useServerPrepStmts", "true");
        properties.setProperty("nullDatabaseMeansCurrent", "true");
        // Each reading would begin and end with a statement that says so.
        properties.setProperty("readOnlyPropagatesToServer", "false");
        properties.setProperty("connectionTimeZone", "UTC");
        properties.setProperty("forceConnectionTimeZoneToSession", "true");
        return properties;
    }
}
