package vn.hoalu.database;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the data is.
 *
 * @param url     JDBC address of an external MariaDB 11.4; without one the embedded server is started
 * @param user      the program's own account, which needs no more than to read and write rows
 * @param ownerUser the account that makes and changes the tables; without one the program's own does that too
 * @param dataDir   directory of the embedded server's data, relative to the working directory
 * @param serverDir where the embedded server's program is unpacked
 * @param memory    in which the embedded server keeps what is read often
 */
@ConfigurationProperties("hoalu.db")
record DatabaseProperties(
        Optional<String> url,
        @DefaultValue("hoalu") String user,
        @DefaultValue("") String password,
        Optional<String> ownerUser,
        @DefaultValue("") String ownerPassword,
        @DefaultValue("20") int connections,
        @DefaultValue("data") Path dataDir,
        @DefaultValue("data/mariadb-server") Path serverDir,
        @DefaultValue("256MB") DataSize memory) {

    Optional<String> externalUrl() {
        return url.filter(text -> !text.isBlank());
    }

    DatabaseLogin program() {
        return new DatabaseLogin(user, password);
    }

    DatabaseLogin owner() {
        return ownerUser
                .filter(text -> !text.isBlank())
                .map(name -> new DatabaseLogin(name, ownerPassword))
                .orElseGet(this::program);
    }
}
