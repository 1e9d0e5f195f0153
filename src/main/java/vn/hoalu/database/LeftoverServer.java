package vn.hoalu.database;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that outlived its program because that was killed: it still holds the data, so it is asked to end before a
 * new one starts. It is recognised by its command line; a pid file would be missing when it is needed most.
 */
final class LeftoverServer {

    private static final Logger log = LoggerFactory.getLogger(LeftoverServer.class);

    private LeftoverServer() {}

    static void end(Path data) {
        ProcessHandle.allProcesses().filter(process -> worksOn(process, data)).forEach(LeftoverServer::end);
    }

    private static boolean worksOn(ProcessHandle process, Path data) {
        return process.info()
                .arguments()
                .filter(arguments -> Arrays.asList(arguments).contains(ServerOptions.dataDir(data)))
                .isPresent();
    }

    private static void end(ProcessHandle process) {
        log.info("Ending the database server that a killed start left behind (process {})", process.pid());
        process.destroy();
        try {
            process.onExit().get(60, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
