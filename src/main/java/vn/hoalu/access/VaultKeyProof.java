package vn.hoalu.access;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Refuses a start with another key than the one this database was filled with: the search by identity number would
 * find nobody, and the rules that rest on it would silently not hold.
 */
@Component
class VaultKeyProof implements SmartInitializingSingleton {

    private final JdbcClient jdbc;
    private final IdentityKey key;

    VaultKeyProof(JdbcClient jdbc, IdentityKey key) {
        this.jdbc = jdbc;
        this.key = key;
    }

    static String of(IdentityKey key) {
        return HexFormat.of().formatHex(key.derive("hoalu identity proof 1"));
    }

    @Override
    @Transactional
    public void afterSingletonsInstantiated() {
        jdbc.sql("INSERT IGNORE INTO access_vault_key (id, proof) VALUES (1, ?)")
                .param(of(key))
                .update();
        demand(jdbc, key);
    }

    /** Nothing to say about a database that has not been filled yet. */
    static void demand(JdbcClient jdbc, IdentityKey key) {
        List<Map<String, Object>> kept =
                jdbc.sql("SELECT * FROM access_vault_key").query().listOfRows();
        if (kept.stream().anyMatch(row -> row.get("next_proof") != null)) {
            throw new RefusedStart(
                    "A change of the identity key has begun and not ended.",
                    "Run rotate-key again, with the same HOALU_IDENTITY_KEY and HOALU_IDENTITY_KEY_NEW.");
        }
        if (kept.stream().anyMatch(row -> !of(key).equals(row.get("proof")))) {
            throw new RefusedStart(
                    "The identity numbers in this database were sealed with another key.",
                    "Start with the HOALU_IDENTITY_KEY (in the demo: the file identity.key) this database began with.");
        }
    }
}
