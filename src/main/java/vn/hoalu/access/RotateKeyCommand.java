package vn.hoalu.access;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import vn.hoalu.base.Command;
import vn.hoalu.base.SealedColumn;
import vn.hoalu.base.SealedColumns;

/** {@code rotate-key}: from HOALU_IDENTITY_KEY to HOALU_IDENTITY_KEY_NEW, with the program stopped. */
@Component
class RotateKeyCommand implements Command {

    private final JdbcTemplate jdbc;
    private final PlatformTransactionManager transactions;
    private final OtherNodes others;
    private final List<SealedColumn> columns;
    private final IdentityKey key;
    private final String newKey;
    private final Clock clock;

    RotateKeyCommand(
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            OtherNodes others,
            ObjectProvider<SealedColumns> columns,
            IdentityKey key,
            @Value("${hoalu.identity-key-new:}") String newKey,
            Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.others = others;
        this.columns =
                columns.stream().flatMap(module -> module.list().stream()).toList();
        this.key = key;
        this.newKey = newKey;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "rotate-key";
    }

    @Override
    public boolean run(List<String> arguments, Consumer<String> say) {
        try {
            rotation(say).run();
            say.accept("Done. Start the program with the new key as HOALU_IDENTITY_KEY, and keep the old one with the"
                    + " backups that were made under it.");
            return true;
        } catch (RefusedStart refused) {
            say.accept(refused.getMessage() + " " + refused.remedy());
            return false;
        }
    }

    private KeyRotation rotation(Consumer<String> say) {
        IdentityKey next = VaultConfiguration.parse(newKey, "HOALU_IDENTITY_KEY_NEW");
        return new KeyRotation(jdbc, transactions, columns, key, next, others::running, clock, say);
    }
}
