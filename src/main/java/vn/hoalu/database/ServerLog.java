package vn.hoalu.database;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What the server wrote about its last trouble. */
final class ServerLog {

    private ServerLog() {}

    /** Each run of the server writes a log of its own; the one before it is kept. */
    static File begun(Path log) throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling("mariadb.previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log.toFile();
    }

    static DatabaseTrouble trouble(String what, Path log) {
        return new DatabaseTrouble(what + lastError(log), "Everything that it said is in " + log + ".");
    }

    private static String lastError(Path log) {
        try {
            return Files.readString(log, StandardCharsets.ISO_8859_1)
                    .lines()
                    .filter(line -> line.contains("[ERROR]"))
                    .reduce((earlier, later) -> later)
                    .map(line -> ": " + line.substring(line.indexOf("[ERROR]") + 8))
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }
}
