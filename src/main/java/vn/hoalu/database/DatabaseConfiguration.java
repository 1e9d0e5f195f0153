package vn.hoalu.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.util.Properties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.NestedExceptionUtils;

@Configuration
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {

    @Bean
    DatabaseServer databaseServer(DatabaseProperties properties) {
        return properties
                .externalUrl()
                .<DatabaseServer>map(url -> new ExternalMariaDb(url, properties.user(), properties.password()))
                .orElseGet(() -> new EmbeddedMariaDb(properties.dataDir(), properties.serverDir()));
    }

    /** Depends on the server, so that it is closed before the server stops. */
    @Bean
    HikariDataSource dataSource(DatabaseServer server) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("hoalu");
        config.setJdbcUrl(server.url());
        config.setUsername(server.user());
        config.setPassword(server.password());
        config.setDataSourceProperties(driver());
        config.setMaximumPoolSize(20);
        // The engine and Hibernate open every transaction themselves; toggling costs two round trips each.
        config.setAutoCommit(false);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        // Long enough for the embedded server to be revived.
        config.setConnectionTimeout(15_000);
        return DatabaseCheck.passed(opened(config));
    }

    private static HikariDataSource opened(HikariConfig config) {
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException e) {
            throw new DatabaseTrouble(
                    "The database does not let us in: "
                            + NestedExceptionUtils.getMostSpecificCause(e).getMessage(),
                    "Check HOALU_DB_URL, HOALU_DB_USER and HOALU_DB_PASSWORD, and that the server runs.");
        }
    }

    private static Properties driver() {
        Properties properties = new Properties();
        properties.setProperty("allowLocalInfile", "false");
        properties.setProperty("useServerPrepStmts", "true");
        properties.setProperty("nullDatabaseMeansCurrent", "true");
        properties.setProperty("connectionTimeZone", "UTC");
        properties.setProperty("forceConnectionTimeZoneToSession", "true");
        return properties;
    }
}
