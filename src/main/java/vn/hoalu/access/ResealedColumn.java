package vn.hoalu.access;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.base.SealedColumn;
import vn.hoalu.base.SealedColumn.Copy;
import vn.hoalu.base.SealedColumn.Search;

/** One sealed column on its way from the old key to the new one: some hundred rows a transaction, by id. */
final class ResealedColumn {

    private static final int CHUNK = 500;
    // What is not searched may be a whole file.
    private static final int SMALL_CHUNK = 20;

    private record Row(Object id, byte[] sealed) {}

    private record Change(Object id, byte[] sealed, Optional<String> hash) {}

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final SealedColumn column;
    private final Sealing old;
    private final Sealing fresh;
    private final Optional<byte[]> searching;

    ResealedColumn(
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            SealedColumn column,
            IdentityKey key,
            IdentityKey next) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.column = column;
        this.old = new Sealing(key, column.sealingPurpose());
        this.fresh = new Sealing(next, column.sealingPurpose());
        this.searching = column.search().map(Search::purpose).map(next::derive);
    }

    void run(Consumer<String> say) {
        @Nullable Object last = null;
        int done = 0;
        while (true) {
            Object after = last;
            List<Row> chunk = transaction.execute(status -> chunk(after));
            if (chunk.isEmpty()) {
                break;
            }
            last = chunk.getLast().id();
            done += chunk.size();
            say.accept(column + ": " + done + " rows");
        }
    }

    private List<Row> chunk(@Nullable Object after) {
        List<Row> rows = rows(after);
        List<Change> changes = new ArrayList<>();
        for (Row row : rows) {
            if (!opens(fresh, row)) {
                changes.add(change(row));
            }
        }
        write(changes);
        return rows;
    }

    private List<Row> rows(@Nullable Object after) {
        String select = "SELECT %1$s, %2$s FROM %3$s WHERE %2$s IS NOT NULL %4$s ORDER BY %1$s LIMIT %5$d FOR UPDATE"
                .formatted(
                        column.id(),
                        column.sealed(),
                        column.table(),
                        after == null ? "" : "AND " + column.id() + " > ?",
                        column.search().isPresent() ? CHUNK : SMALL_CHUNK);
        Object[] arguments = after == null ? new Object[0] : new Object[] {after};
        return jdbc.query(select, (row, number) -> new Row(row.getObject(1), row.getBytes(2)), arguments);
    }

    private boolean opens(Sealing sealing, Row row) {
        try {
            sealing.open(row.sealed(), subject(row));
            return true;
        } catch (UnreadableIdentity otherKey) {
            return false;
        }
    }

    private Change change(Row row) {
        if (!opens(old, row)) {
            throw new RefusedStart(
                    "%s of %s opens with neither key.".formatted(column, row.id()),
                    "Restore that row from a backup, then run this again.");
        }
        byte[] plain = old.open(row.sealed(), subject(row));
        Optional<String> hash = searching.map(key -> HexFormat.of().formatHex(IdentityKey.authenticate(key, plain)));
        return new Change(row.id(), fresh.seal(plain, subject(row)), hash);
    }

    private byte[] subject(Row row) {
        return column.bound() ? row.id().toString().getBytes(StandardCharsets.US_ASCII) : new byte[0];
    }

    private void write(List<Change> changes) {
        String hashed =
                column.search().map(search -> ", " + search.column() + " = ?").orElse("");
        update(
                changes,
                "UPDATE " + column.table() + " SET " + column.sealed() + " = ?" + hashed + " WHERE " + column.id()
                        + " = ?",
                true);
        for (Copy copy : column.copies()) {
            update(
                    changes,
                    "UPDATE " + copy.table() + " SET " + copy.column() + " = ? WHERE " + copy.reference() + " = ?",
                    false);
        }
    }

    private void update(List<Change> changes, String statement, boolean sealed) {
        jdbc.batchUpdate(
                statement,
                changes.stream().map(change -> arguments(change, sealed)).toList());
    }

    private static Object[] arguments(Change change, boolean sealed) {
        List<Object> arguments = new ArrayList<>();
        if (sealed) {
            arguments.add(change.sealed());
        }
        change.hash().ifPresent(arguments::add);
        arguments.add(change.id());
        return arguments.toArray();
    }
}
