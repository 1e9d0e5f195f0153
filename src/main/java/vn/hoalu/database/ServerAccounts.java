package vn.hoalu.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one schema of the embedded server and the two accounts that reach it, over the loopback address only. */
record ServerAccounts(DatabaseLogin owner, DatabaseLogin program) {

    private static final String SCHEMA = "hoalu";

    /** The owner is the account that earlier releases had alone: what they made stays its own. */
    static ServerAccounts keptIn(Path dataDir) {
        return new ServerAccounts(
                new DatabaseLogin(SCHEMA, Password.keptIn(dataDir, "db-password")),
                new DatabaseLogin("hoalu_program", Password.keptIn(dataDir, "db-program-password")));
    }

    static String url(int port) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + SCHEMA;
    }

    /** One statement a line: the server reads it so, at each start. */
    Path initFile(Path folder) {
        String statements = """
                CREATE DATABASE IF NOT EXISTS %1$s;
                CREATE USER IF NOT EXISTS '%2$s'@'127.0.0.1' IDENTIFIED BY '%3$s';
                ALTER USER '%2$s'@'127.0.0.1' IDENTIFIED BY '%3$s';
                GRANT ALL ON %1$s.* TO '%2$s'@'127.0.0.1';
                CREATE USER IF NOT EXISTS '%4$s'@'127.0.0.1' IDENTIFIED BY '%5$s';
                ALTER USER '%4$s'@'127.0.0.1' IDENTIFIED BY '%5$s';
                GRANT SELECT, INSERT, UPDATE, DELETE, EXECUTE ON %1$s.* TO '%4$s'@'127.0.0.1';
                """.formatted(SCHEMA, owner.user(), owner.password(), program.user(), program.password());
        try {
            return PrivateFile.write(folder.resolve("init.sql"), statements);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void forget(Path initFile) {
        try {
            Files.deleteIfExists(initFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
