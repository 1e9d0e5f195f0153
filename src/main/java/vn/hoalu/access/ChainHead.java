package vn.hoalu.access;

import java.sql.ResultSet;
import java.sql.SQLException;

/** The one row that says where the chain ends, and keeps its key. */
@SuppressWarnings("ArrayRecordComponent")
record ChainHead(ChainEnd end, byte[] sealedKey) {

    static ChainHead read(ResultSet row, int number) throws SQLException {
        return new ChainHead(new ChainEnd(row.getLong("position"), row.getBytes("hash")), row.getBytes("key_sealed"));
    }

    ChainKey key(IdentityKey identityKey) {
        return ChainKey.opened(sealedKey, identityKey);
    }
}
