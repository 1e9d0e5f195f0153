package vn.hoalu.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes an empty server's own tables by feeding it its scripts. MariaDB's shell script for this fails in a path with a
 * space and leaves a root account that any user of the machine can reach.
 */
final class NewServer {

    private static final Logger log = LoggerFactory.getLogger(NewServer.class);
    private static final List<String> SCRIPTS = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql");

    private NewServer() {}

    static void make(MariaDbProgram program, DataDirectory directory) {
        log.info("Making a new database in {}", directory.data());
        directory.clear();
        try {
            Process server = program.command(ServerOptions.bootstrap(program, directory))
                    .redirectErrorStream(true)
                    .redirectOutput(ServerLog.begun(directory.log()))
                    .start();
            feed(server, program.scripts());
            if (server.waitFor() != 0) {
                throw ServerLog.trouble("The embedded MariaDB could not make its tables", directory.log());
            }
        } catch (IOException e) {
            throw ServerLog.trouble("The embedded MariaDB could not be run: " + e.getMessage(), directory.log());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void feed(Process server, Path scripts) throws IOException {
        try (OutputStream input = server.getOutputStream()) {
            input.write(prologue().getBytes(StandardCharsets.UTF_8));
            for (String script : SCRIPTS) {
                Files.copy(scripts.resolve(script), input);
            }
        }
    }

    /** The server's own root gets in through the socket alone, as the user of the system who started it. */
    private static String prologue() {
        return "create database if not exists mysql;\nuse mysql;\nset @auth_root_socket='%s';\n"
                .formatted(System.getProperty("user.name").replace("'", "''"));
    }
}
