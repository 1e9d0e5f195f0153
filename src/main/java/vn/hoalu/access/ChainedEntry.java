package vn.hoalu.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit log as it stands in the table, trusted by nobody yet: what is read here may break every rule.
 *
 * @param position its place in the chain, from 1 without gaps
 */
@SuppressWarnings("ArrayRecordComponent")
record ChainedEntry(
        long id,
        long position,
        @Nullable String official,
        @Nullable String onBehalfOf,
        String act,
        String subject,
        LocalDateTime at,
        @Nullable String request,
        byte[] hash) {

    static final String COLUMNS = "id, position, official_id, on_behalf_of, act, subject, at, request_id, hash";

    static ChainedEntry read(ResultSet row, int number) throws SQLException {
        return new ChainedEntry(
                row.getLong("id"),
                row.getLong("position"),
                row.getString("official_id"),
                row.getString("on_behalf_of"),
                row.getString("act"),
                row.getString("subject"),
                row.getObject("at", LocalDateTime.class),
                row.getString("request_id"),
                row.getBytes("hash"));
    }

    static ChainedEntry following(ChainEnd end, long id, AuditEntry entry, ChainKey key) {
        ChainedEntry bare = new ChainedEntry(
                id,
                end.position() + 1,
                entry.official(),
                entry.onBehalfOf(),
                entry.act(),
                entry.subject(),
                entry.at(),
                entry.request(),
                end.hash());
        return bare.with(key.hash(end.hash(), bare));
    }

    private ChainedEntry with(byte[] hash) {
        return new ChainedEntry(id, position, official, onBehalfOf, act, subject, at, request, hash);
    }

    ChainedEntry at(long otherPosition) {
        return new ChainedEntry(id, otherPosition, official, onBehalfOf, act, subject, at, request, hash);
    }

    boolean follows(ChainEnd end, ChainKey key) {
        return position == end.position() + 1 && Arrays.equals(hash, key.hash(end.hash(), this));
    }

    ChainEnd end() {
        return new ChainEnd(position, hash);
    }
}
