package vn.hoalu.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Which state of units, calendar and names counts, for this transaction or at this moment: one row, read by its key. Its
 * value is random, so that one that was rolled back can never be met again.
 */
@Repository
class OrganizationRevision {

    private final JdbcClient jdbc;

    OrganizationRevision(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Once in a transaction: whoever asks a hundred times in one page pays once. */
    String current() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return read();
        }
        if (TransactionSynchronizationManager.getResource(this) instanceof String known) {
            return known;
        }
        String revision = read();
        TransactionSynchronizationManager.bindResource(this, revision);
        TransactionSynchronizationManager.registerSynchronization(new Forgetting(revision));
        return revision;
    }

    /** Every change of a unit, of the calendar or of a name calls this in its own transaction. */
    void change() {
        jdbc.sql("UPDATE organization_revision SET revision = :revision WHERE id = 1")
                .param("revision", UUID.randomUUID().toString())
                .update();
        TransactionSynchronizationManager.unbindResourceIfPossible(this);
    }

    private String read() {
        return jdbc.sql("SELECT revision FROM organization_revision WHERE id = 1")
                .query(String.class)
                .single();
    }

    /** A transaction that is set aside for another one keeps what it knows to itself. */
    private final class Forgetting implements TransactionSynchronization {
        private @Nullable String set;

        Forgetting(String revision) {
            set = revision;
        }

        @Override
        public void suspend() {
            set = (String) TransactionSynchronizationManager.unbindResourceIfPossible(OrganizationRevision.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.unbindResourceIfPossible(OrganizationRevision.this);
            if (set != null) {
                TransactionSynchronizationManager.bindResource(OrganizationRevision.this, set);
            }
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(OrganizationRevision.this);
        }
    }
}
