package vn.hoalu.access;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.organization.OfficialId;

/** Takes the entries of whoever accounts for an act, and sees to it that they come into the chain with the act. */
@Component
class AuditTrail implements AuditLog {

    /** Under this name the web layer keeps a request's id for the log, which the row then points to. */
    private static final String REQUEST_ID = "requestId";

    private final AuditChain chain;
    private final EntityManager entities;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;

    AuditTrail(AuditChain chain, EntityManager entities, PlatformTransactionManager transactions, Clock clock) {
        this.chain = chain;
        this.entities = entities;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    @Override
    public void record(OfficialId official, String act, String subject) {
        write(official.toString(), null, act, subject);
    }

    @Override
    public void record(OfficialId official, Optional<OfficialId> onBehalfOf, String act, String subject) {
        write(official.toString(), onBehalfOf.map(OfficialId::toString).orElse(null), act, subject);
    }

    /** An act of nobody who is known, such as a refused attempt to sign in. */
    void recordAnonymous(String act, String subject) {
        write(null, null, act, subject);
    }

    private void write(@Nullable String official, @Nullable String onBehalfOf, String act, String subject) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        AuditEntry entry = new AuditEntry(official, onBehalfOf, act, subject, now, MDC.get(REQUEST_ID));
        if (actWrites()) {
            ChainedAtCommit.ofThisTransaction(chain, entities).add(entry);
        } else {
            ownTransaction.executeWithoutResult(status -> chain.append(List.of(entry)));
        }
    }

    private static boolean actWrites() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && TransactionSynchronizationManager.isSynchronizationActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }
}
