package vn.hoalu.access;

import java.util.HexFormat;
import java.util.Optional;
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
        Optional<String> kept = jdbc.sql("SELECT proof FROM access_vault_key WHERE id = 1")
                .query(String.class)
                .optional();
        if (!kept.orElse(of(key)).equals(of(key))) {
            throw new RefusedStart(
                    "The identity numbers in this database were sealed with another key.",
                    "Start with the HOALU_IDENTITY_KEY (in the demo: the file identity.key) this database began with.");
        }
    }
}
