package vn.hoalu.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/** The program's own MariaDB, started as the program starts it, with a second schema for what is compared with it. */
public final class BenchServer implements AutoCloseable {
    private static final DataSize MEMORY = DataSize.ofMegabytes(256);
    public static final String USER = "bench";
    public static final String PASSWORD = "bench-made-up";

    private final Process process;
    private final int port;

    private BenchServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    public static BenchServer start(Path root, String... schemas) {
        try {
            FileSystemUtils.deleteRecursively(root);
            DataDirectory directory = DataDirectory.claim(root);
            MariaDbProgram program = PackedServer.unpackedTo(
                            Path.of("target/test-data/mariadb-server").toAbsolutePath())
                    .or(InstalledServer::found)
                    .orElseThrow();
            NewServer.make(program, directory);
            int port = freePort();
            Path accounts = Files.writeString(directory.root().resolve("init.sql"), accounts(schemas));
            Process process = program.command(ServerOptions.running(program, directory, MEMORY, port, accounts))
                    .redirectErrorStream(true)
                    .redirectOutput(directory.log().toFile())
                    .start();
            BenchServer server = new BenchServer(process, port);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            server.await(schemas[0]);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String accounts(String... schemas) {
        StringBuilder sql = new StringBuilder(
                "CREATE USER IF NOT EXISTS '%s'@'127.0.0.1' IDENTIFIED BY '%s';\n".formatted(USER, PASSWORD));
        for (String schema : schemas) {
            sql.append("CREATE DATABASE IF NOT EXISTS %1$s;\nGRANT ALL ON %1$s.* TO '%2$s'@'127.0.0.1';\n"
                    .formatted(schema, USER));
        }
        return sql.toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void await(String schema) {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (System.nanoTime() < end) {
            try (var tried = DriverManager.getConnection(url(schema), USER, PASSWORD)) {
                return;
            } catch (SQLException notYet) {
                Thread.onSpinWait();
            }
        }
        throw new IllegalStateException("The bench's server did not start");
    }

    public String url(String schema) {
        // In a server of several schemas the engine must look at its own alone.
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + schema + "?nullDatabaseMeansCurrent=true";
    }

    public Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
