package vn.hoalu.workflow.engine;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Under which name this node locks jobs. A node that was killed leaves locks behind which last for minutes; when it
 * starts again under the same name it takes them back at once.
 */
@Component
class JobLocks {

    private static final Logger LOG = LoggerFactory.getLogger(JobLocks.class);

    private final String prefix;
    private final String owner;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    /** @param name what no other node is called; by default its host and port */
    JobLocks(
            @Value("${hoalu.node}") String name,
            @Value("${server.port}") String port,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.prefix = (name.isBlank() ? host() + ":" + port : name) + "/";
        this.owner = prefix + UUID.randomUUID();
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return UUID.randomUUID().toString();
        }
    }

    String owner() {
        return owner;
    }

    /** To be called before the first job runs. */
    void takeBack() {
        Integer freed = transaction.execute(status -> jdbc.sql("UPDATE ACT_RU_JOB SET LOCK_OWNER_ = NULL,"
                        + " LOCK_EXP_TIME_ = NULL, REV_ = REV_ + 1 WHERE LEFT(LOCK_OWNER_, :length) = :prefix")
                .param("length", prefix.length())
                .param("prefix", prefix)
                .update());
        if (freed != null && freed > 0) {
            LOG.info("{} jobs are taken up again that this node had begun before it ended", freed);
        }
    }
}
