package vn.hoalu.access;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
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
    private volatile @Nullable OpenedKey opened;

    AuditChain(JdbcClient jdbc, IdentityKey identityKey) {
        this.jdbc = jdbc;
        this.identityKey = identityKey;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void append(List<AuditEntry> entries) {
        ChainHead head = jdbc.sql("SELECT " + ChainHead.COLUMNS + " FROM access_audit_head WHERE id = 1 FOR UPDATE")
                .query(ChainHead::read)
                .single();
        ChainKey key = key(head);
        ChainEnd end = head.end();
        long id = head.lastId();
        for (AuditEntry entry : entries) {
            ChainedEntry next = appended(end, id + 1, entry, key);
            end = next.end();
            id = next.id();
        }
        jdbc.sql("UPDATE access_audit_head SET position = ?, hash = ?, entry_id = ? WHERE id = 1")
                .params(end.position(), end.hash(), id)
                .update();
    }

    /** Opened once: it is sealed anew only where the identity key changes. */
    private ChainKey key(ChainHead head) {
        OpenedKey last = opened;
        if (last == null || !Arrays.equals(last.sealed(), head.sealedKey())) {
            last = new OpenedKey(head.sealedKey(), head.key(identityKey));
            opened = last;
        }
        return last.key();
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record OpenedKey(byte[] sealed, ChainKey key) {}

    private ChainedEntry appended(ChainEnd end, long id, AuditEntry entry, ChainKey key) {
        ChainedEntry next = ChainedEntry.following(end, id, entry, key);
        try {
            insert(next);
            return next;
        } catch (DuplicateKeyException foreign) {
            // Somebody wrote a row past us. It will show as tampering; work must go on meanwhile.
            ChainedEntry behind = ChainedEntry.following(end, lastId() + 1, entry, key);
            insert(behind);
            return behind;
        }
    }

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
