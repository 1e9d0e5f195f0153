package vn.hoalu.access;

import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** A migration seals too: with a wrong key it must not begin, or the right one could not go on after it. */
@Component
class VaultKeyGate extends BaseCallback {

    private static final String EXISTS =
            "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = ?";

    private final IdentityKey key;

    VaultKeyGate(IdentityKey key) {
        this.key = key;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
        JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true));
        if (jdbc.sql(EXISTS).param("access_vault_key").query(Integer.class).single() > 0) {
            VaultKeyProof.demand(jdbc, key);
        }
    }
}
