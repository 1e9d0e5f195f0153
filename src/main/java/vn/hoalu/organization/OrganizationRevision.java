package vn.hoalu.organization;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoalu.base.PerTransaction;

/**
 * Which state of units, calendar and names counts, for this transaction or at this moment: one row, read by its key. Its
 * value is random, so that one that was rolled back can never be met again.
 */
@Repository
class OrganizationRevision {

    private final JdbcClient jdbc;
    private final PerTransaction<String> current = new PerTransaction<>(this::read);

    OrganizationRevision(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Once in a transaction: whoever asks a hundred times in one page pays once. */
    String current() {
        return current.get();
    }

    /** Every change of a unit, of the calendar or of a name calls this in its own transaction. */
    void change() {
        jdbc.sql("UPDATE organization_revision SET revision = :revision WHERE id = 1")
                .param("revision", UUID.randomUUID().toString())
                .update();
        current.forget();
    }

    private String read() {
        return jdbc.sql("SELECT revision FROM organization_revision WHERE id = 1")
                .query(String.class)
                .single();
    }
}
