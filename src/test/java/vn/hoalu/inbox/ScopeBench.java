package vn.hoalu.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.Actor;
import vn.hoalu.workflow.Workflow;

/** What the limits of an official's sight cost: the same page of a million open tasks with and without them. */
@Tag("bench-scope")
@HoaLuTest
class ScopeBench {
    private static final int TASKS = 1_000_000;
    private static final int UNITS = 129;
    private static final List<String> ROLES = List.of("COMMUNE_OFFICER", "CERT_EXAMINER", "CERT_SUPERVISOR");
    private static final int ROUNDS = 400;
    private static final int TURNS = 5;

    /** The page's own statement without its conditions; in an index of the same form, or it would sort a million. */
    private static final String EVERYTHING = "SELECT " + InboxTask.LISTED + """
             FROM (SELECT task_id, due_sort AS sorted FROM inbox_task
                    WHERE active = TRUE ORDER BY due_sort, task_id LIMIT 51) k
             JOIN inbox_task t ON t.task_id = k.task_id ORDER BY k.sorted, k.task_id""";

    @Autowired
    RepositoryService repository;

    @Autowired
    Workflow workflow;

    @Autowired
    CaseSubjects subjects;

    @Autowired
    Inbox inbox;

    @Autowired
    InboxRows rows;

    @Autowired
    JdbcClient client;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    // Three posts, as an official of a small commune may hold.
    private final Actor actor =
            Tasks.official(ROLES.stream().map(role -> role + "@SCOPE7").toArray(String[]::new));

    @Test
    void a_page_within_the_limits_costs_little_more_than_one_without() {
        fill();
        // The program's own account makes no indexes.
        new JdbcTemplate(owner)
                .execute("CREATE INDEX inbox_task_without_scope ON inbox_task (active, due_sort, task_id)");
        assertThat(within()).hasSize(ReadingInbox.PAGE);
        assertThat(without()).hasSize(ReadingInbox.PAGE);
        spent("warming up", this::within);
        spent("warming up", this::without);

        // In turns, and the quickest of each: a busy machine must not make the one look dear or the other cheap.
        double limited = Double.MAX_VALUE;
        double unlimited = Double.MAX_VALUE;
        for (int turn = 0; turn < TURNS; turn++) {
            unlimited = Math.min(unlimited, spent("without limits", this::without));
            limited = Math.min(limited, spent("within the limits", this::within));
        }

        System.out.printf(Locale.ROOT, "scope.tasks %d%n", TASKS);
        System.out.printf(Locale.ROOT, "scope.page_with_ms %.2f%n", limited);
        System.out.printf(Locale.ROOT, "scope.page_without_ms %.2f%n", unlimited);
        System.out.printf(Locale.ROOT, "scope.ratio %.2f%n", limited / unlimited);
        assertThat(limited / unlimited).isLessThan(1.3);
    }

    private void fill() {
        String definition = new InboxFixture(repository, workflow, subjects, inbox, transaction).definitionId();
        new FilledAtOnce(new JdbcTemplate(owner)).fill("%@SCOPE%", () -> fill(definition));
        new JdbcTemplate(owner).queryForList("ANALYZE TABLE inbox_task");
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM inbox_task", Integer.class))
                .isGreaterThanOrEqualTo(TASKS);
    }

    private void fill(String definition) {
        int each = TASKS / UNITS / ROLES.size() + 1;
        for (int unit = 0; unit < UNITS; unit++) {
            String place = "SCOPE" + unit;
            ROLES.forEach(role -> insert(definition, role + "@" + place, each));
            System.out.printf("%d of %d units filled%n", unit + 1, UNITS);
        }
    }

    private void insert(String definition, String group, int count) {
        transaction.executeWithoutResult(
                status -> jdbc.update(InboxRowsBySql.INSERT, definition, group, "14287", count));
    }

    private List<InboxRow> within() {
        return shown(() -> new PageQuery(
                        InboxQuery.of(InboxList.TODO),
                        Narrowing.NONE,
                        Optional.empty(),
                        ReadingInbox.PAGE + 1,
                        actor,
                        Instant.now())
                .run(client));
    }

    private List<InboxRow> without() {
        return shown(this::everything);
    }

    /** What the page does with the tasks it has found is the same for both. */
    private List<InboxRow> shown(Supplier<List<InboxTask>> found) {
        return transaction.execute(status -> rows.shownTo(actor, found.get().subList(0, ReadingInbox.PAGE)));
    }

    private List<InboxTask> everything() {
        return client.sql(EVERYTHING)
                .query((row, number) -> InboxTask.listed(row))
                .list();
    }

    /** Median of one page, in milliseconds. */
    private static double spent(String what, Supplier<List<InboxRow>> page) {
        double[] spent = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            page.get();
            spent[round] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(spent);
        System.out.printf(Locale.ROOT, "%s: %.2f ms%n", what, spent[ROUNDS / 2]);
        return spent[ROUNDS / 2];
    }
}
