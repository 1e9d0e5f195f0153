package vn.hoalu.access;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.base.ForCommands;

/** Appends to the chain, one transaction at a time: the head row is the one lock, held from here to the commit. */
@Component
@ForCommands
class AuditChain {

    private final JdbcClient jdbc;
    private final IdentityKey identityKey;

    AuditChain(JdbcClient jdbc, IdentityKey identityKey) {
        this.jdbc = jdbc;
        this.identityKey = identityKey;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void append(List<AuditEntry> entries) {
        ChainHead head = jdbc.sql("SELECT position, hash, key_sealed FROM access_audit_head WHERE id = 1 FOR UPDATE")
                .query(ChainHead::read)
                .single();
        ChainKey key = head.key(identityKey);
        ChainEnd end = head.end();
        long id = lastId();
        for (AuditEntry entry : entries) {
            ChainedEntry next = ChainedEntry.following(end, ++id, entry, key);
            insert(next);
            end = next.end();
        }
        jdbc.sql("UPDATE access_audit_head SET position = ?, hash = ? WHERE id = 1")
                .params(end.position(), end.hash())
                .update();
    }

    /** Ids are given under the lock too, for they are part of what is hashed. */
    private long lastId() {
        return jdbc.sql("SELECT COALESCE(MAX(id), 0) FROM access_audit")
                .query(Long.class)
                .single();
    }

    private void insert(ChainedEntry entry) {
        jdbc.sql("INSERT INTO access_audit (" + ChainedEntry.COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(entry.id())
                .param(entry.position())
                .param(entry.official())
                .param(entry.onBehalfOf())
                .param(entry.act())
                .param(entry.subject())
                .param(entry.at())
                .param(entry.request())
                .param(entry.hash())
                .update();
    }
}
