package vn.hoalu.workflow.engine;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.hoalu.workflow.Contention;
import vn.hoalu.workflow.LostRace;

/**
 * Half of those who lose a race in the engine see a database deadlock (its code 10000) and not optimistic locking (its
 * code 1); Hibernate and the driver have words of their own for the same thing.
 */
@Component
class RetryingContention implements Contention {

    /** MariaDB: lock wait timeout, deadlock, record changed since last read. */
    private static final Set<Integer> COLLISIONS = Set.of(1205, 1213, 1020);

    private final RetryTemplate retry = new RetryTemplate(RetryPolicy.builder()
            .maxRetries(2)
            .delay(Duration.ofMillis(40))
            .jitter(Duration.ofMillis(30))
            .predicate(RetryingContention::collided)
            .build());

    @Override
    public <T> T resolve(Supplier<T> command) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A retry inside a transaction that has failed cannot succeed");
        }
        try {
            return retry.invoke(command);
        } catch (RuntimeException e) {
            throw collided(e) ? new LostRace(e) : e;
        }
    }

    static boolean collided(@Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (isCollision(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCollision(Throwable cause) {
        return switch (cause) {
            case OptimisticLockingException e -> true;
            case ConcurrencyFailureException e -> true;
            case DuplicateKeyException e -> true;
            case ProcessEngineException e -> e.getCode() == 1 || e.getCode() == 10_000;
            case SQLException e -> COLLISIONS.contains(e.getErrorCode());
            default -> false;
        };
    }
}
