package vn.hoalu.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.AuditVerdict.Broken;
import vn.hoalu.access.AuditVerdict.Kind;
import vn.hoalu.organization.OfficialId;

@HoaLuTest
class AuditChainIT {

    private static final OfficialId PERSON = ActingAs.idOf("canbo.hoalu");

    private static final String WRITTEN_PAST_US = """
            INSERT INTO access_audit
            SELECT id + 1, official_id, on_behalf_of, act, subject, at, request_id, position + 1000, hash
              FROM access_audit ORDER BY id DESC LIMIT 1""";

    @Autowired
    AuditLog audit;

    @Autowired
    AuditScan scan;

    @Autowired
    VerifyingAudit verifying;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    AutowireCapableBeanFactory beans;

    private final String subject = UUID.randomUUID().toString();
    private final TamperedAudit tampered = new TamperedAudit(7);
    private TransactionTemplate transaction;

    @BeforeEach
    void prepare() {
        beans.autowireBean(tampered);
        transaction = new TransactionTemplate(transactions);
    }

    @Test
    void many_at_once_make_one_chain_and_nothing_is_lost() throws Exception {
        int threads = 24;
        List<Callable<Boolean>> work = new ArrayList<>();
        for (int i = 0; i < threads * 10; i++) {
            work.add(() -> transaction.execute(status -> {
                audit.record(PERSON, "test.first", subject);
                audit.record(PERSON, Optional.of(ActingAs.idOf("danhgia.hoalu")), "test.second", subject);
                return true;
            }));
        }

        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (Future<Boolean> done : pool.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
        }

        List<String> acts = acts();
        assertThat(acts).hasSize(threads * 20);
        for (int i = 0; i < acts.size(); i += 2) {
            assertThat(acts.subList(i, i + 2)).containsExactly("test.first", "test.second");
        }
        assertThat(tampered.verdict().firstBroken()).isEmpty();
    }

    @Test
    void entry_goes_with_its_act() {
        transaction.executeWithoutResult(status -> {
            audit.record(PERSON, "test.done", subject);
            status.setRollbackOnly();
        });
        assertThat(acts()).isEmpty();

        transaction.setReadOnly(true);
        transaction.executeWithoutResult(status -> {
            audit.record(PERSON, "test.read", subject);
            assertThat(acts()).containsExactly("test.read");
            status.setRollbackOnly();
        });
        assertThat(acts()).containsExactly("test.read");
        assertThat(tampered.verdict().whole()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE access_audit SET act = 'x'",
                "UPDATE access_audit SET hash = hash",
                "DELETE FROM access_audit",
                "REPLACE INTO access_audit SELECT * FROM access_audit LIMIT 1",
                "TRUNCATE TABLE access_audit",
                "DROP TRIGGER access_audit_unchanged",
                "CREATE TRIGGER t BEFORE INSERT ON access_audit FOR EACH ROW SET @x = 1",
                "CREATE OR REPLACE TABLE access_audit (id INT)",
                "ALTER TABLE access_audit DROP COLUMN hash",
                "RENAME TABLE access_audit TO gone",
                "DROP TABLE access_audit"
            })
    void account_of_the_program_cannot_change_what_was_written(String change) {
        audit.record(PERSON, "test.done", subject);

        assertThatThrownBy(() -> jdbc.sql(change).update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .message()
                .containsAnyOf("append-only", "denied");
        assertThat(acts()).containsExactly("test.done");
    }

    @Test
    void few_changed_bytes_are_all_found() {
        fill(5);

        tampered.withoutTriggers(() -> assertThat(tampered.changeBytes(40)).isEqualTo(new TamperedAudit.Score(40, 0)));
        assertThat(tampered.verdict().whole()).isTrue();
    }

    @Test
    void first_broken_entry_is_named_with_what_is_wrong() {
        List<Long> ids = fill(5);
        long second = ids.get(1);
        long third = ids.get(2);

        assertThat(after("UPDATE access_audit SET act = 'test.other' WHERE id = " + second))
                .isEqualTo(broken(second, Kind.CHANGED));
        assertThat(after("DELETE FROM access_audit WHERE id = " + second)).isEqualTo(broken(third, Kind.MISSING));
        assertThat(after("DELETE FROM access_audit WHERE id >= " + third)).isEqualTo(broken(second, Kind.CUT_OFF));
        assertThat(after(
                        "UPDATE access_audit SET id = CASE id WHEN %1$d THEN -1 ELSE %1$d END WHERE id IN (%1$d, %2$d) ORDER BY id"
                                .formatted(second, third),
                        "UPDATE access_audit SET id = %2$d WHERE id = -1".formatted(second, third)))
                .isEqualTo(broken(second, Kind.REORDERED));
        assertThat(after(WRITTEN_PAST_US)).isEqualTo(broken(ids.getLast() + 1, Kind.INSERTED));
        assertThat(after("UPDATE access_audit_head SET position = position - 1").kind())
                .isEqualTo(Kind.HEAD_CHANGED);
        assertThat(tampered.verdict().whole()).isTrue();
    }

    @Test
    void row_written_past_us_shows_and_holds_nobody_up() {
        long last = fill(2).getLast();
        List<String> acts = new ArrayList<>();

        Broken found = after(() -> {
            tampered.owner().sql(WRITTEN_PAST_US).update();
            audit.record(PERSON, "test.afterwards", subject);
            acts.addAll(acts());
        });

        assertThat(acts).endsWith("test.afterwards");
        assertThat(found.id()).isEqualTo(last + 1);
    }

    @Test
    void no_column_of_an_entry_may_say_anything_else() {
        MDC.put("requestId", "req-of-this-test");
        long entry = fill(2).getFirst();

        for (String change : List.of(
                "official_id = on_behalf_of",
                "on_behalf_of = NULL",
                "act = 'test.other'",
                "subject = CONCAT(subject, '.')",
                "at = at + INTERVAL 1000 MICROSECOND",
                "request_id = 'req-of-another'",
                "request_id = NULL")) {
            assertThat(after("UPDATE access_audit SET %s WHERE id = %d".formatted(change, entry)))
                    .as(change)
                    .isEqualTo(broken(entry, Kind.CHANGED));
        }
    }

    @AfterEach
    void forgetRequest() {
        MDC.remove("requestId");
    }

    @Test
    void end_that_was_cut_off_and_set_back_shows_by_what_was_noted() {
        fill(3);
        ChainEnd noted = ChainEnd.noted(tampered.verdict().end());
        ChainEnd later = new ChainEnd(noted.position() + 1, noted.hash());
        ChainEnd other = new ChainEnd(noted.position(), new byte[32]);

        assertThat(scan.run(Optional.of(noted), read -> {}).whole()).isTrue();
        assertThat(scan.run(Optional.of(later), read -> {}).firstBroken())
                .map(Broken::kind)
                .contains(Kind.CUT_OFF);
        assertThat(scan.run(Optional.of(other), read -> {}).firstBroken())
                .map(Broken::kind)
                .contains(Kind.NOT_AS_NOTED);
    }

    @Test
    void only_who_reads_the_audit_log_verifies_it() {
        assertThat(ActingAs.demo("kiemtra.tinh", () -> verifying.verify(read -> {}))
                        .whole())
                .isTrue();
        ActingAs.demo(
                "quantri.tinh",
                () -> assertThatThrownBy(() -> verifying.verify(read -> {})).isInstanceOf(NotAllowed.class));
    }

    @Test
    void act_that_is_no_word_is_refused_before_the_commit() {
        assertThatThrownBy(() -> audit.record(PERSON, "đã xem", subject)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> audit.record(PERSON, "test.done", "x".repeat(129)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<Long> fill(int entries) {
        for (int i = 0; i < entries; i++) {
            audit.record(PERSON, Optional.of(ActingAs.idOf("danhgia.hoalu")), "test.done", subject);
        }
        return jdbc.sql("SELECT id FROM access_audit WHERE subject = ? ORDER BY id")
                .param(subject)
                .query(Long.class)
                .list();
    }

    /** What the verification says after the owner's changes, which are then undone. */
    private Broken after(String... changes) {
        return after(() -> {
            for (String change : changes) {
                tampered.owner().sql(change).update();
            }
        });
    }

    private Broken after(Runnable changes) {
        List<Broken> found = new ArrayList<>();
        JdbcClient owner = tampered.owner();
        owner.sql("CREATE TABLE test_kept_audit AS SELECT * FROM access_audit").update();
        owner.sql("CREATE TABLE test_kept_head AS SELECT * FROM access_audit_head")
                .update();
        tampered.withoutTriggers(() -> {
            changes.run();
            tampered.verdict().firstBroken().ifPresent(found::add);
            for (String table : List.of("audit", "head")) {
                String name = table.equals("head") ? "access_audit_head" : "access_audit";
                owner.sql("DELETE FROM " + name).update();
                owner.sql("INSERT INTO " + name + " SELECT * FROM test_kept_" + table)
                        .update();
                owner.sql("DROP TABLE test_kept_" + table).update();
            }
        });
        return found.getFirst();
    }

    private Broken broken(long id, Kind kind) {
        long position = jdbc.sql("SELECT position FROM access_audit WHERE id <= ? ORDER BY id DESC LIMIT 1")
                .param(id)
                .query(Long.class)
                .single();
        long at = switch (kind) {
            case MISSING -> position - 1;
            case CUT_OFF, INSERTED -> position + 1;
            default -> position;
        };
        return new Broken(id, at, kind);
    }

    private List<String> acts() {
        return jdbc.sql("SELECT act FROM access_audit WHERE subject = ? ORDER BY id")
                .param(subject)
                .query(String.class)
                .list();
    }
}
