package vn.hoalu.access;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What only the owner of the database can do: takes the triggers off, changes single bytes of the audit table, and
 * asks after each whether the verification finds it.
 */
class TamperedAudit {

    record Score(int changed, int missed) {}

    private static final List<String> COLUMNS = List.of(ChainedEntry.COLUMNS.split(", "));

    private final Random random;

    @Autowired
    AuditScan scan;

    private JdbcClient owner;

    TamperedAudit(long seed) {
        this.random = new Random(seed);
    }

    @Autowired
    void connect(@Qualifier("ownerDataSource") DataSource dataSource) {
        owner = JdbcClient.create(dataSource);
    }

    JdbcClient owner() {
        return owner;
    }

    void withoutTriggers(Runnable change) {
        owner.sql("DROP TRIGGER access_audit_unchanged").update();
        owner.sql("DROP TRIGGER access_audit_kept").update();
        try {
            change.run();
        } finally {
            V111__access_audit_chained.refuse(owner, "access_audit_unchanged", "UPDATE");
            V111__access_audit_chained.refuse(owner, "access_audit_kept", "DELETE");
        }
    }

    AuditVerdict verdict() {
        return scan.run(Optional.empty(), read -> {});
    }

    Score changeBytes(int times) {
        int changed = 0;
        int missed = 0;
        while (changed < times) {
            if (changeOne()) {
                changed++;
                missed += verdict().whole() ? 1 : 0;
                undo.run();
                if (changed % 100 == 0) {
                    System.out.println("audit: " + changed + " of " + times + " changes");
                }
            }
        }
        return new Score(changed, missed);
    }

    private Runnable undo = () -> {};

    /**
     * Whether the database took it: a byte may break its text, a number or a moment, or give a second row its id; and
     * a moment written with another separator is the same moment.
     */
    private boolean changeOne() {
        Map<String, Object> row = anyRow();
        String column = COLUMNS.get(random.nextInt(COLUMNS.size()));
        Optional<Object> change = Optional.ofNullable(row.get(column)).flatMap(this::changed);
        return change.filter(value -> replaced(row, column, value)).isPresent();
    }

    private Map<String, Object> anyRow() {
        long rows =
                owner.sql("SELECT COUNT(*) FROM access_audit").query(Long.class).single();
        long id = owner.sql("SELECT id FROM access_audit ORDER BY id LIMIT 1 OFFSET ?")
                .param(random.nextLong(rows))
                .query(Long.class)
                .single();
        return row(id);
    }

    private Map<String, Object> row(Object id) {
        return owner.sql("SELECT id, position, official_id, on_behalf_of, act, subject, CAST(at AS CHAR) AS at,"
                        + " request_id, hash FROM access_audit WHERE id = ?")
                .param(id)
                .query()
                .singleRow();
    }

    private boolean replaced(Map<String, Object> row, String column, Object value) {
        Object before = row.get(column);
        Object id = row.get("id");
        try {
            owner.sql("UPDATE access_audit SET " + column + " = ? WHERE id = ?")
                    .params(value, id)
                    .update();
        } catch (DataAccessException refused) {
            return false;
        }
        Object now = column.equals("id") ? value : id;
        undo = () -> owner.sql("UPDATE access_audit SET " + column + " = ? WHERE id = ?")
                .params(before, now)
                .update();
        return !Objects.deepEquals(before, row(now).get(column));
    }

    private Optional<Object> changed(Object value) {
        return switch (value) {
            case Long number ->
                Optional.of(ByteBuffer.wrap(changed(
                                ByteBuffer.allocate(Long.BYTES).putLong(number).array()))
                        .getLong());
            case byte[] bytes -> Optional.of(changed(bytes));
            case String text -> text(changed(text.getBytes(StandardCharsets.UTF_8)));
            default -> throw new IllegalStateException("No bytes in " + value.getClass());
        };
    }

    private byte[] changed(byte[] bytes) {
        if (bytes.length == 0) {
            return bytes;
        }
        byte[] other = bytes.clone();
        other[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
        return other;
    }

    private static Optional<Object> text(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
