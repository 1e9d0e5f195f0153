package vn.hoalu.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Properties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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
        return new HikariDataSource(config);
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
