package vn.hoalu.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.unit.DataSize;

/** How the embedded server is started. */
final class ServerOptions {

    private ServerOptions() {}

    static String dataDir(Path data) {
        return "--datadir=" + data;
    }

    /** For making a new server's own tables. */
    static String[] bootstrap(MariaDbProgram program, DataDirectory directory) {
        List<String> options = common(program, directory);
        options.add("--bootstrap");
        options.add("--enforce-storage-engine=");
        options.add("--log-warnings=0");
        return options.toArray(String[]::new);
    }

    /** @param memory in which the server keeps what is read often */
    static String[] running(MariaDbProgram program, DataDirectory directory, DataSize memory, int port, Path initFile) {
        List<String> options = common(program, directory);
        options.addAll(List.of(
                "--bind-address=127.0.0.1",
                "--port=" + port,
                // Relative to the data: a socket's whole path may have 107 characters at most.
                "--socket=mariadb.sock",
                "--pid-file=mariadb.pid",
                "--skip-name-resolve",
                // Without it the server makes a 4096-bit key on each start, up to 30 s.
                "--skip-ssl",
                // Empty, so that the engine's tables are utf8mb4 and not utf8mb3.
                "--old-mode=",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_520_ci",
                "--default-time-zone=+00:00",
                "--local-infile=0",
                "--innodb-buffer-pool-size=" + memory.toBytes(),
                "--init-file=" + initFile));
        return options.toArray(String[]::new);
    }

    private static List<String> common(MariaDbProgram program, DataDirectory directory) {
        List<String> options = new ArrayList<>(List.of(
                "--no-defaults",
                "--basedir=" + program.baseDir(),
                dataDir(directory.data()),
                "--tmpdir=" + directory.tmp(),
                "--max-allowed-packet=64M"));
        if ("root".equals(System.getProperty("user.name"))) {
            options.add("--user=root");
        }
        return options;
    }
}
