package vn.hoalu.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;

/** One run of the embedded server. */
final class ServerProcess {

    private static final Logger log = LoggerFactory.getLogger(ServerProcess.class);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;

    private ServerProcess(Process process) {
        this.process = process;
    }

    /** Returns when the server accepts our account, which comes after all else it does at a start. */
    static ServerProcess start(
            MariaDbProgram program, DataDirectory directory, ServerAccounts accounts, DataSize memory, int port) {
        Path initFile = accounts.initFile(directory.root());
        try {
            ServerProcess started =
                    new ServerProcess(program.command(ServerOptions.running(program, directory, memory, port, initFile))
                            .redirectErrorStream(true)
                            .redirectOutput(ServerLog.begun(directory.log()))
                            .start());
            started.awaitConnections(accounts.program(), port, directory.log());
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded MariaDB cannot be run", e);
        } finally {
            ServerAccounts.forget(initFile);
        }
    }

    private void awaitConnections(DatabaseLogin account, int port, Path serverLog) {
        long start = System.nanoTime();
        boolean told = false;
        while (!accepts(account, port)) {
            long waited = System.nanoTime() - start;
            if (!process.isAlive() || waited > PATIENCE.toNanos()) {
                stop();
                throw ServerLog.trouble("The embedded MariaDB did not start", serverLog);
            }
            if (!told && waited > TimeUnit.SECONDS.toNanos(5)) {
                log.info("The database is taking its time, perhaps repairing what a kill left behind");
                told = true;
            }
            pause();
        }
    }

    private static boolean accepts(DatabaseLogin account, int port) {
        String url = ServerAccounts.url(port) + "?connectTimeout=2000";
        try (var connection = DriverManager.getConnection(url, account.user(), account.password())) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the database was starting", e);
        }
    }

    CompletableFuture<Process> exited() {
        return process.onExit();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Asks it to end; a server that does not is killed, and repairs itself at its next start. */
    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(6, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
