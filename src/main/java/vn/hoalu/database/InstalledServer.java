package vn.hoalu.database;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** A MariaDB that somebody installed on this machine, for platforms that have no packed one. */
final class InstalledServer {

    private static final String PROGRAM = "mariadbd";
    private static final String SCRIPT = "mariadb_system_tables.sql";

    private InstalledServer() {}

    static Optional<MariaDbProgram> found() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return found(Stream.concat(
                Arrays.stream(path.split(File.pathSeparator)),
                Stream.of("/usr/sbin", "/usr/local/sbin", "/usr/local/bin", "/opt/homebrew/bin")));
    }

    static Optional<MariaDbProgram> found(Stream<String> folders) {
        return folders.filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, PROGRAM))
                .filter(Files::isExecutable)
                .flatMap(server -> described(server).stream())
                .findFirst();
    }

    /** Servers older than 11 name their scripts otherwise, and are not found on purpose. */
    private static Optional<MariaDbProgram> described(Path server) {
        Path base = server.resolve("../..").toAbsolutePath().normalize();
        return Stream.of("share/mariadb", "share/mysql", "share")
                .map(base::resolve)
                .filter(folder -> Files.exists(folder.resolve(SCRIPT)))
                .findFirst()
                .map(scripts -> new MariaDbProgram(base, server, scripts, base.resolve("lib")));
    }
}
