package vn.hoalu.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.Actor;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.ProcessKey;
import vn.hoalu.workflow.Workflow;

/** The bench in small: by the database's own counters a page reads about what it shows, whatever is asked for. */
@HoaLuTest
class InboxReadingIT {
    private static final int TASKS = 3_000;
    private static final long FEW_ROWS = 1_300;
    private static final long STATEMENTS = 8;

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

    @Autowired
    SummingCounts summing;

    private static final int FOLLOW_UPS = 120;

    // All that a page asks for that no task of the group has, and what all of them have.
    private static final List<InboxFilter> FILTERS = List.of(
            InboxFilter.NONE,
            InboxFilter.NONE.withProcess(Optional.of(Tasks.PROCESS)),
            InboxFilter.NONE.withStep(Optional.of(new InboxStep(Tasks.PROCESS, "Task_Check"))),
            InboxFilter.NONE.withStep(Optional.of(new InboxStep(Tasks.PROCESS, "Task_Gone"))),
            InboxFilter.NONE.withUnit(Optional.of(new UnitCode("14287"))),
            InboxFilter.NONE.withUnit(Optional.of(new UnitCode("NOWHERE"))),
            InboxFilter.NONE.withState(Optional.of(TaskState.OPEN)),
            InboxFilter.NONE.withState(Optional.of(TaskState.CLAIMED)),
            InboxFilter.NONE.withCampaign(Optional.of("CDS-9")),
            InboxFilter.NONE.withPerson(Optional.of(new OfficialId(UUID.randomUUID()))),
            InboxFilter.NONE.withDue(InboxFilter.Due.OVERDUE),
            InboxFilter.NONE.withDue(InboxFilter.Due.NONE),
            InboxFilter.NONE.withDue(InboxFilter.Due.LATER),
            InboxFilter.NONE.withFollowUp(Optional.of(InboxFilter.FollowUp.TODAY)),
            InboxFilter.NONE.withFollowUp(Optional.of(InboxFilter.FollowUp.SET)));

    private final String unit =
            "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    private final String group = "TEAM_MEMBER@" + unit;
    private final Actor actor = Tasks.official(group, "TEAM_LEAD@" + unit);

    @BeforeEach
    void fill() {
        String definition = new InboxFixture(repository, workflow, subjects, inbox, transaction).definitionId();
        transaction.executeWithoutResult(
                status -> jdbc.update(InboxRowsBySql.INSERT, definition, group, "14287", TASKS));
        transaction.executeWithoutResult(status -> {
            jdbc.update(InboxRowsBySql.CASES, group);
            jdbc.update(InboxRowsBySql.WORDS, unit, group);
        });
        SummedUp.group(group, summing, jdbc);
    }

    @Test
    void a_page_reads_no_more_than_it_shows_whatever_is_asked_for() {
        Spent.Meter meter = new Spent.Meter(jdbc, transaction, 1);
        for (InboxQuery query : queries()) {
            assertThat(meter.counted("Handler_read_%", () -> page(query)))
                    .as("%s", query)
                    .isLessThan(FEW_ROWS);
            assertThat(meter.counted("Questions", () -> page(query)))
                    .as("%s", query)
                    .isLessThanOrEqualTo(STATEMENTS);
        }
    }

    @Test
    void a_filter_narrows_also_where_very_many_have_the_word_that_is_sought() {
        InboxQuery query = InboxQuery.of(InboxList.TODO).withSearch("nguoi");

        assertThat(page(query)).hasSize(ReadingInbox.PAGE);
        assertThat(page(query.withFilter(
                        InboxFilter.NONE.withProcess(Optional.of(new ProcessKey("CertificationProcess"))))))
                .isEmpty();
    }

    @Test
    void counting_reads_no_more_for_a_long_queue() {
        Spent.Meter meter = new Spent.Meter(jdbc, transaction, 1);

        assertThat(inbox.counts(actor).of(InboxList.TODO).tasks()).isEqualTo(TASKS);
        assertThat(meter.counted("Handler_read_%", () -> inbox.counts(actor))).isLessThan(500);
        // One, and one more in an hour in which some of them fall due.
        assertThat(meter.counted("Questions", () -> inbox.counts(actor))).isBetween(1L, 2L);
    }

    @Test
    void what_is_to_be_seen_again_costs_what_one_official_has_set_and_not_what_the_group_has() {
        transaction.executeWithoutResult(status -> jdbc.update("""
                INSERT INTO inbox_follow_up (official_id, task_id, day)
                SELECT ?, task_id, '2026-11-24' FROM inbox_task WHERE candidate_group = ? ORDER BY task_id LIMIT ?""", actor.id().toString(), group, FOLLOW_UPS));
        InboxQuery query = InboxQuery.of(InboxList.TODO)
                .withFilter(InboxFilter.NONE.withFollowUp(Optional.of(InboxFilter.FollowUp.SET)));
        Spent.Meter meter = new Spent.Meter(jdbc, transaction, 1);

        assertThat(page(query)).hasSize(ReadingInbox.PAGE);
        // Each is read in the list of them, in the inbox for the group and once more for what one holds oneself.
        assertThat(meter.counted("Handler_read_%", () -> page(query))).isLessThan(FEW_ROWS + 4 * FOLLOW_UPS);
    }

    private static List<InboxQuery> queries() {
        List<InboxQuery> queries = new ArrayList<>();
        for (InboxList list : InboxList.values()) {
            FILTERS.forEach(filter -> queries.add(InboxQuery.of(list).withFilter(filter)));
            queries.add(InboxQuery.of(list).withSort(InboxSort.NEWEST));
            queries.add(InboxQuery.of(list).withSearch("nguoi"));
            queries.add(InboxQuery.of(list).withSearch("nguoi thuong"));
            queries.add(InboxQuery.of(list).withSearch("zzyzx"));
            queries.add(InboxQuery.of(list).withSearch("2999999"));
        }
        return queries;
    }

    private List<InboxRow> page(InboxQuery query) {
        return inbox.page(query, Optional.empty(), actor).items();
    }
}
