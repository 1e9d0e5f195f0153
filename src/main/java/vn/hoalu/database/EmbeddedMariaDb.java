package vn.hoalu.database;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.util.unit.DataSize;

/** The real server beside our program, for a laptop: started with it, kept alive, stopped after the pool. */
class EmbeddedMariaDb implements DatabaseServer, SmartInitializingSingleton, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedMariaDb.class);

    private final DataDirectory directory;
    private final MariaDbProgram program;
    private final ServerAccounts accounts;
    private final DataSize memory;
    private final int port;
    private final Revivals revivals = new Revivals();
    private ServerProcess server;
    private boolean stopping;

    EmbeddedMariaDb(Path dataDir, Path serverDir, DataSize memory) {
        this.memory = memory;
        this.directory = DataDirectory.claim(dataDir);
        try {
            LeftoverServer.end(directory.data());
            this.program = program(serverDir.toAbsolutePath().normalize());
            this.accounts = ServerAccounts.keptIn(directory.root());
            if (!directory.isComplete()) {
                NewServer.make(program, directory);
            }
            this.port = freePort();
            log.info("Starting the database");
            this.server = ServerProcess.start(program, directory, accounts, memory, port);
            log.info("The database runs; preparing the program");
        } catch (RuntimeException e) {
            release();
            throw e;
        }
        watch();
    }

    private static MariaDbProgram program(Path serverDir) {
        return PackedServer.unpackedTo(serverDir)
                .or(InstalledServer::found)
                .orElseThrow(() -> new DatabaseTrouble(
                        "There is no embedded MariaDB for this kind of machine (%s, %s)"
                                .formatted(System.getProperty("os.name"), System.getProperty("os.arch")),
                        "Install MariaDB 11.4 or newer (its program mariadbd on the PATH), or name a running one with"
                                + " HOALU_DB_URL, HOALU_DB_USER and HOALU_DB_PASSWORD."));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("No free port for the database", e);
        }
    }

    private void watch() {
        server.exited().thenRunAsync(this::revive);
    }

    private void revive() {
        try {
            startAgain();
        } catch (RuntimeException e) {
            log.error("The database cannot be kept running; Hoa Lư ends. {}", e.getMessage());
            // Outside the lock: the exit waits for destroy().
            Runtime.getRuntime().exit(1);
        }
    }

    /** On the same port, so that the connection pool finds it again. */
    private synchronized void startAgain() {
        if (stopping) {
            return;
        }
        log.warn("The database ended without being asked; starting it again");
        revivals.count();
        server = ServerProcess.start(program, directory, accounts, memory, port);
        watch();
        log.info("The database is back");
    }

    /** The tables are made by now, and nobody's work has been accepted yet. */
    @Override
    public void afterSingletonsInstantiated() {
        directory.complete();
    }

    @Override
    public String url() {
        return ServerAccounts.url(port);
    }

    @Override
    public DatabaseLogin program() {
        return accounts.program();
    }

    @Override
    public DatabaseLogin owner() {
        return accounts.owner();
    }

    @Override
    public synchronized void destroy() {
        stopping = true;
        server.stop();
        release();
        log.info("The database has stopped");
    }

    private void release() {
        try {
            directory.close();
        } catch (IOException e) {
            log.warn("The data directory's lock could not be released: {}", e.getMessage());
        }
    }
}
