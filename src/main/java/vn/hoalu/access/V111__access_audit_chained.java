package vn.hoalu.access;

import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Chains the entries of earlier releases, as they are found. MariaDB commits at each change of a table: what was
 * written before a kill is found done by the next start.
 */
@Component
class V111__access_audit_chained extends BaseJavaMigration {

    private static final int CHUNK = 2000;

    private final IdentityKey identityKey;

    V111__access_audit_chained(IdentityKey identityKey) {
        this.identityKey = identityKey;
    }

    @Override
    public void migrate(Context context) {
        JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true));
        jdbc.sql("DROP TRIGGER IF EXISTS access_audit_unchanged").update();
        jdbc.sql("DROP TRIGGER IF EXISTS access_audit_kept").update();
        if (isWithoutHead(jdbc)) {
            chain(jdbc);
        }
        jdbc.sql("ALTER TABLE access_audit MODIFY position BIGINT NOT NULL, MODIFY hash BINARY(32) NOT NULL")
                .update();
        refuse(jdbc, "access_audit_unchanged", "UPDATE");
        refuse(jdbc, "access_audit_kept", "DELETE");
    }

    private static boolean isWithoutHead(JdbcClient jdbc) {
        return jdbc.sql("SELECT COUNT(*) FROM access_audit_head")
                        .query(Integer.class)
                        .single()
                == 0;
    }

    /** In one transaction with the head row, which therefore says that all is chained. */
    private void chain(JdbcClient jdbc) {
        ChainKey key = ChainKey.fresh();
        ChainEnd end = ChainEnd.NONE;
        List<ChainedEntry> chunk = after(jdbc, 0);
        while (!chunk.isEmpty()) {
            for (ChainedEntry entry : chunk) {
                end = chained(jdbc, entry.at(end.position() + 1), end, key);
            }
            chunk = after(jdbc, chunk.getLast().id());
        }
        jdbc.sql("INSERT INTO access_audit_head (id, position, hash, key_sealed) VALUES (1, ?, ?, ?)")
                .params(end.position(), end.hash(), key.sealed(identityKey))
                .update();
    }

    private static List<ChainedEntry> after(JdbcClient jdbc, long id) {
        return jdbc.sql("SELECT " + ChainedEntry.COLUMNS + " FROM access_audit WHERE id > ? ORDER BY id LIMIT " + CHUNK)
                .param(id)
                .query(ChainedEntry::read)
                .list();
    }

    private static ChainEnd chained(JdbcClient jdbc, ChainedEntry entry, ChainEnd before, ChainKey key) {
        byte[] hash = key.hash(before.hash(), entry);
        jdbc.sql("UPDATE access_audit SET position = ?, hash = ? WHERE id = ?")
                .params(entry.position(), hash, entry.id())
                .update();
        return new ChainEnd(entry.position(), hash);
    }

    static void refuse(JdbcClient jdbc, String trigger, String change) {
        jdbc.sql("CREATE TRIGGER " + trigger + " BEFORE " + change + " ON access_audit FOR EACH ROW"
                        + " SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'access_audit is append-only'")
                .update();
    }
}
