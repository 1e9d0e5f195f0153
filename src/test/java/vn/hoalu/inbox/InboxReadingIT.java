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
import vn.hoalu.workflow.Workflow;

/** The bench in small: by the database's own counters a page reads about what it shows, whatever is asked for. */
@HoaLuTest
class InboxReadingIT {
    private static final int TASKS = 3_000;
    private static final long FEW_ROWS = 1_100;
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
            InboxFilter.NONE.withDue(InboxFilter.Due.LATER));

    private final String unit =
            "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    private final String group = "TEAM_MEMBER@" + unit;
    private final Actor actor = Tasks.official(group, "TEAM_LEAD@" + unit);

    @BeforeEach
    void fill() {
        String definition = new InboxFixture(repository, workflow, subjects, inbox, transaction).definitionId();
        transaction.executeWithoutResult(
                status -> jdbc.update(InboxRowsBySql.INSERT, definition, group, "14287", TASKS));
        transaction.executeWithoutResult(status -> jdbc.update(InboxRowsBySql.CASES, group));
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
    void counting_reads_no_more_for_a_long_queue() {
        Spent.Meter meter = new Spent.Meter(jdbc, transaction, 1);

        assertThat(inbox.counts(actor).of(InboxList.TODO).tasks()).isEqualTo(TASKS);
        assertThat(meter.counted("Handler_read_%", () -> inbox.counts(actor))).isLessThan(500);
        assertThat(meter.counted("Questions", () -> inbox.counts(actor))).isEqualTo(1);
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
