package vn.hoalu.database;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data is.
 *
 * @param url     JDBC address of an external MariaDB 11.4; without one the embedded server is started
 * @param dataDir   directory of the embedded server's data, relative to the working directory
 * @param serverDir where the embedded server's program is unpacked
 */
@ConfigurationProperties("hoalu.db")
record DatabaseProperties(
        Optional<String> url,
        @DefaultValue("hoalu") String user,
        @DefaultValue("") String password,
        @DefaultValue("data") Path dataDir,
        @DefaultValue("data/mariadb-server") Path serverDir) {

    Optional<String> externalUrl() {
        return url.filter(text -> !text.isBlank());
    }
}
