package vn.hoalu.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;

@HoaLuTest
class JobLocksIT {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final String job = "lock-test-" + UUID.randomUUID();

    @BeforeEach
    void job() {
        update("INSERT INTO ACT_RU_JOB (ID_, REV_, TYPE_, RETRIES_, SUSPENSION_STATE_, DUEDATE_)"
                + " VALUES (:job, 1, 'message', 0, 1, '2099-01-01')");
    }

    @AfterEach
    void noJob() {
        update("DELETE FROM ACT_RU_JOB WHERE ID_ = :job");
    }

    @Test
    void node_that_starts_again_takes_back_what_it_had_locked() {
        lockedBy(node("lock_test").owner());

        node("lock_test").takeBack();

        assertThat(owner()).isEmpty();
    }

    @Test
    void lock_of_another_node_stays() {
        String other = node("lock-test").owner();
        lockedBy(other);

        node("lock_test").takeBack();
        node("lock").takeBack();

        assertThat(owner()).contains(other);
    }

    private JobLocks node(String name) {
        return new JobLocks(name, "0", jdbc, transaction);
    }

    private void lockedBy(String owner) {
        update("UPDATE ACT_RU_JOB SET LOCK_OWNER_ = '" + owner + "', LOCK_EXP_TIME_ = '2099-01-01' WHERE ID_ = :job");
    }

    private void update(String sql) {
        transaction.executeWithoutResult(
                status -> jdbc.sql(sql).param("job", job).update());
    }

    private Optional<String> owner() {
        return jdbc.sql("SELECT COALESCE(LOCK_OWNER_, '') FROM ACT_RU_JOB WHERE ID_ = :job")
                .param("job", job)
                .query(String.class)
                .optional()
                .filter(owner -> !owner.isEmpty());
    }
}
