package vn.hoalu.base;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is found out once in a transaction and holds until its end. Outside one it is found out each time. */
public final class PerTransaction<T> {

    private final Supplier<T> finding;

    public PerTransaction(Supplier<T> finding) {
        this.finding = finding;
    }

    @SuppressWarnings("unchecked")
    public T get() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return finding.get();
        }
        Object known = TransactionSynchronizationManager.getResource(this);
        return known == null ? kept(finding.get()) : (T) known;
    }

    private T kept(T found) {
        TransactionSynchronizationManager.bindResource(this, found);
        TransactionSynchronizationManager.registerSynchronization(new Forgetting());
        return found;
    }

    /** It has become something else in this transaction. */
    public void forget() {
        TransactionSynchronizationManager.unbindResourceIfPossible(this);
    }

    /** A transaction that is set aside for another one keeps what it knows to itself. */
    private final class Forgetting implements TransactionSynchronization {
        private @Nullable Object setAside;

        @Override
        public void suspend() {
            setAside = TransactionSynchronizationManager.unbindResourceIfPossible(PerTransaction.this);
        }

        @Override
        public void resume() {
            forget();
            if (setAside != null) {
                TransactionSynchronizationManager.bindResource(PerTransaction.this, setAside);
            }
        }

        @Override
        public void afterCompletion(int status) {
            forget();
        }
    }
}
