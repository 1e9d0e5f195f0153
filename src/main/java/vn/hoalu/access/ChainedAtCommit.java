package vn.hoalu.access;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The entries of one transaction, which take their places in the chain when nothing is left to do but the commit:
 * taken earlier, the lock on the chain's end would make every act wait for the slowest, and could close a circle of
 * transactions that wait for each other.
 */
final class ChainedAtCommit implements TransactionSynchronization, Ordered {

    private final AuditChain chain;
    private final EntityManager entities;
    private final List<AuditEntry> waiting = new ArrayList<>();
    private boolean chaining;

    private ChainedAtCommit(AuditChain chain, EntityManager entities) {
        this.chain = chain;
        this.entities = entities;
    }

    static ChainedAtCommit ofThisTransaction(AuditChain chain, EntityManager entities) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(ChainedAtCommit.class::isInstance)
                .map(ChainedAtCommit.class::cast)
                .findFirst()
                .orElseGet(() -> registered(new ChainedAtCommit(chain, entities)));
    }

    private static ChainedAtCommit registered(ChainedAtCommit fresh) {
        TransactionSynchronizationManager.registerSynchronization(fresh);
        return fresh;
    }

    void add(AuditEntry entry) {
        if (chaining) {
            chain.append(List.of(entry));
        } else {
            waiting.add(entry);
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        // All other rows first: their locks must be held before this one.
        entities.flush();
        chaining = true;
        chain.append(waiting);
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
