package vn.hoalu.access;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The one row that says where the chain ends, and keeps its key.
 *
 * @param lastId of the entry at the end; ids are given under the row's lock, for they are part of what is hashed
 */
@SuppressWarnings("ArrayRecordComponent")
record ChainHead(ChainEnd end, long lastId, byte[] sealedKey) {

    static final String COLUMNS = "position, hash, entry_id, key_sealed";

    static ChainHead read(ResultSet row, int number) throws SQLException {
        return new ChainHead(
                new ChainEnd(row.getLong("position"), row.getBytes("hash")),
                row.getLong("entry_id"),
                row.getBytes("key_sealed"));
    }

    ChainKey key(IdentityKey identityKey) {
        return ChainKey.opened(sealedKey, identityKey);
    }
}
