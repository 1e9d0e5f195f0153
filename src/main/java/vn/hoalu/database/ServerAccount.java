package vn.hoalu.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one schema of the embedded server and the one account that reaches it, over the loopback address only. */
record ServerAccount(String name, String password) {

    static ServerAccount keptIn(Path dataDir) {
        return new ServerAccount("hoalu", Password.keptIn(dataDir));
    }

    String url(int port) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + name;
    }

    /** One statement a line: the server reads it so. */
    Path initFile(Path folder) {
        String statements = """
                CREATE DATABASE IF NOT EXISTS %1$s;
                CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                ALTER USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL ON %1$s.* TO '%1$s'@'127.0.0.1';
                """.formatted(name, password);
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

    @Override
    public String toString() {
        return "account " + name;
    }
}
