package vn.hoalu.access;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.base.SealedColumn;

/**
 * One change of the identity key. A mark in the database keeps every node from starting until it has ended; killed in
 * the middle it is run again with the same two keys, and passes over what is sealed with the new one already.
 */
final class KeyRotation {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final List<SealedColumn> columns;
    private final IdentityKey key;
    private final IdentityKey next;
    private final BooleanSupplier programRuns;
    private final Clock clock;
    private final Consumer<String> say;

    KeyRotation(
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            List<SealedColumn> columns,
            IdentityKey key,
            IdentityKey next,
            BooleanSupplier programRuns,
            Clock clock,
            Consumer<String> say) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.columns = columns;
        this.key = key;
        this.next = next;
        this.programRuns = programRuns;
        this.clock = clock;
        this.say = say;
    }

    void run() {
        if (isDone()) {
            say.accept("The key was changed before.");
            return;
        }
        boolean begun = transaction.execute(status -> begin());
        if (programRuns.getAsBoolean()) {
            takeBack(begun);
            throw new RefusedStart("The program is running on this database.", "Stop every node first.");
        }
        for (SealedColumn column : columns) {
            new ResealedColumn(jdbc, transaction, column, key, next).run(say);
        }
        transaction.executeWithoutResult(status -> end());
    }

    private boolean isDone() {
        Map<String, Object> kept = kept();
        return VaultKeyProof.of(next).equals(kept.get("proof")) && kept.get("next_proof") == null;
    }

    private Map<String, Object> kept() {
        return jdbc.queryForMap("SELECT proof, next_proof FROM access_vault_key WHERE id = 1");
    }

    /** Whether it begins now, and does not go on. */
    private boolean begin() {
        Map<String, Object> kept = kept();
        String wanted = VaultKeyProof.of(next);
        if (!VaultKeyProof.of(key).equals(kept.get("proof"))) {
            throw new RefusedStart(
                    "HOALU_IDENTITY_KEY is not the key of this database.", "Name the key that it was filled with.");
        }
        Object begun = kept.get("next_proof");
        if (begun != null && !begun.equals(wanted)) {
            throw new RefusedStart(
                    "A change to another key has begun.", "Finish it first, with that key as HOALU_IDENTITY_KEY_NEW.");
        }
        jdbc.update("UPDATE access_vault_key SET next_proof = ? WHERE id = 1", wanted);
        return begun == null;
    }

    private void takeBack(boolean begun) {
        if (begun) {
            transaction.executeWithoutResult(
                    status -> jdbc.update("UPDATE access_vault_key SET next_proof = NULL WHERE id = 1"));
        }
    }

    private void end() {
        jdbc.update("UPDATE access_vault_key SET proof = ?, next_proof = NULL WHERE id = 1", VaultKeyProof.of(next));
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        new AuditChain(JdbcClient.create(jdbc), next)
                .append(List.of(new AuditEntry(null, null, "key.rotated", "-", now, null)));
    }
}
