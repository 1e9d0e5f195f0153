package vn.hoalu.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.Actor;
import vn.hoalu.workflow.Workflow;

/** How much slower an official's page gets when others have 200,000 open tasks and not a thousand. */
@Tag("bench-inbox")
@HoaLuTest
class InboxBench {
    private static final int FEW = 1_000;
    private static final int MANY = 200_000;
    private static final int OWN = 300;
    private static final int ROUNDS = 300;
    private static final int UNITS = 129;

    @Autowired
    RepositoryService repository;

    @Autowired
    Workflow workflow;

    @Autowired
    CaseSubjects subjects;

    @Autowired
    Inbox inbox;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    private final Actor actor = Tasks.official("COMMUNE_OFFICER@BENCH", "CERT_EXAMINER@BENCH");

    @Test
    void an_officials_page_does_not_pay_for_the_tasks_of_others() {
        String definition = new InboxFixture(repository, workflow, subjects, inbox, transaction).definitionId();
        insert(definition, "COMMUNE_OFFICER@BENCH", OWN);
        insert(definition, "CERT_EXAMINER@BENCH", OWN);

        foreign(definition, "FEW", FEW);
        pages("warming up");
        pages("warming up");
        double before = pages(FEW + " tasks of others");
        foreign(definition, "MANY", MANY - FEW);
        double many = pages(MANY + " tasks of others");
        remove("MANY");
        // Measured before and behind: a program that is still warming up must not make the many look cheap.
        double few = Math.min(before, pages(FEW + " tasks of others again"));

        System.out.printf(Locale.ROOT, "inbox.page_few_ms %.2f%n", few);
        System.out.printf(Locale.ROOT, "inbox.page_many_ms %.2f%n", many);
        System.out.printf(Locale.ROOT, "inbox.page_ratio %.2f%n", many / few);
        assertThat(many / few).isLessThan(3);
    }

    private void foreign(String definition, String kind, int count) {
        System.out.printf("inserting %d tasks of %d other units%n", count, UNITS);
        for (int unit = 0; unit < UNITS; unit++) {
            insert(definition, "COMMUNE_OFFICER@" + kind + unit, count / UNITS + 1);
        }
        jdbc.queryForList("ANALYZE TABLE inbox_task");
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM inbox_task", Integer.class))
                .isGreaterThan(count);
    }

    private void remove(String kind) {
        System.out.println("removing them again");
        transaction.executeWithoutResult(status ->
                jdbc.update("DELETE FROM inbox_task WHERE candidate_group LIKE ?", "COMMUNE_OFFICER@" + kind + "%"));
        jdbc.queryForList("ANALYZE TABLE inbox_task");
    }

    private void insert(String definition, String group, int count) {
        transaction.executeWithoutResult(
                status -> jdbc.update(InboxRowsBySql.INSERT, definition, group, "14287", count));
    }

    /** Median of two pages read one behind the other, in milliseconds. */
    private double pages(String what) {
        double[] spent = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            Optional<String> next = page(Optional.empty());
            page(next);
            spent[round] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(spent);
        System.out.printf(Locale.ROOT, "%s: %.2f ms%n", what, spent[ROUNDS / 2]);
        return spent[ROUNDS / 2];
    }

    private Optional<String> page(Optional<String> cursor) {
        return inbox.page(InboxQuery.of(InboxList.TODO), cursor, actor).next();
    }
}
