package vn.hoalu.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.Actor;
import vn.hoalu.access.NotAllowed;
import vn.hoalu.base.Rows;
import vn.hoalu.inbox.UnitLoad.Amount;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.TaskEvent;
import vn.hoalu.workflow.TaskId;

/** The numbers of a unit's load are those of a plain count, and behind each of them stand its tasks. */
@HoaLuTest
class LoadIT {
    private static final UnitCode UNIT = new UnitCode("13285");
    private static final int TASKS = 400;

    private static final String PLAIN = "SELECT COUNT(*), COALESCE(SUM(due_at >= UTC_TIMESTAMP(3) AND due_at < ?), 0),"
            + " COALESCE(SUM(due_at < UTC_TIMESTAMP(3)), 0) FROM inbox_task WHERE state IN ('OPEN', 'CLAIMED')"
            + " AND candidate_group IN ('COMMUNE_OFFICER@13285', 'CERT_EXAMINER@13285', 'COMMUNE_LEAD@13285') AND ";

    private static final List<String> GROUPS = List.of(
            "COMMUNE_OFFICER@13285",
            "CERT_EXAMINER@13285",
            "COMMUNE_LEAD@13285",
            // Above a lead, a learner's own, and another commune's.
            "COMMUNE_CHAIR@13285",
            "LEARNER@13285",
            "COMMUNE_OFFICER@13291");

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Workload workload;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    private final WorkingTogether together = new WorkingTogether();
    private final Random random = new Random(5);
    private Actor lead;
    private Actor officer;
    private Actor examiner;
    private Actor outsider;

    @BeforeEach
    void staff() {
        beans.autowireBean(together);
        lead = together.official("Lãnh Đạo Thử", "COMMUNE_LEAD@13285");
        officer = together.official("Cán Bộ Thử", "COMMUNE_OFFICER@13285", "COMMUNE_OFFICER@13291");
        examiner = together.official("Đánh Giá Thử", "CERT_EXAMINER@13285", "COMMUNE_OFFICER@13285");
        outsider = together.official("Người Nơi Khác", "COMMUNE_OFFICER@13291");
    }

    @Test
    void each_number_is_that_of_a_plain_count_and_leads_to_as_many_tasks() {
        fill();

        UnitLoad load = workload.of(UNIT, lead);

        assertThat(load.waiting()).isEqualTo(plain("assignee IS NULL")).isNotEqualTo(Amount.NONE);
        assertThat(of(load, officer).amount()).isEqualTo(plain("assignee = '%s'".formatted(officer.id())));
        assertThat(of(load, examiner).amount()).isEqualTo(plain("assignee = '%s'".formatted(examiner.id())));
        assertThat(load.elsewhere())
                .isEqualTo(
                        plain("assignee NOT IN (SELECT official_id FROM organization_post WHERE unit_code = '13285')"))
                .isNotEqualTo(Amount.NONE);
        assertThat(load.people()).noneMatch(person -> person.official().id().equals(outsider.id()));
        assertThat(of(load, examiner).roles()).containsExactly(Role.COMMUNE_OFFICER, Role.CERT_EXAMINER);
        behind(new Share.Waiting(), load.waiting());
        behind(new Share.Elsewhere(), load.elsewhere());
        behind(new Share.Held(officer.id()), of(load, officer).amount());
    }

    @Test
    void the_numbers_are_read_from_indexes_alone() {
        fill();
        LoadStatements statements = new LoadStatements(
                GROUPS, List.of(officer.id().toString(), examiner.id().toString()), Instant.now());
        String sql = statements.countsSql();

        List<Map<String, Object>> plan =
                statements.parameters().ask(jdbc, "EXPLAIN " + sql).query().listOfRows();

        assertThat(plan.stream().filter(step -> "inbox_task".equals(step.get("table"))))
                .hasSize(2)
                .allMatch(step -> step.get("Extra").toString().contains("Using index"))
                .extracting(step -> step.get("key"))
                .containsExactly("inbox_task_of_group", "inbox_task_of_assignee");
    }

    @Test
    void only_who_leads_the_unit_sees_its_load() {
        assertThat(workload.units(lead)).extracting(unit -> unit.code()).containsExactly(UNIT);
        assertThat(workload.units(officer)).isEmpty();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> workload.of(UNIT, officer));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> workload.of(new UnitCode("13291"), lead));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> workload.page(
                        new LoadQuery(new UnitCode("13291"), new Share.Waiting(), InboxFilter.Due.ANY),
                        Optional.empty(),
                        lead));
    }

    @Test
    void a_lead_sees_nothing_of_who_stands_above() {
        Actor chair = together.official("Chủ Tịch Thử", "COMMUNE_CHAIR@13285");
        fill();

        assertThat(workload.of(UNIT, lead).people())
                .extracting(each -> each.official().id())
                .contains(lead.id())
                .doesNotContain(chair.id());
        assertThat(workload.of(UNIT, chair).people())
                .extracting(each -> each.official().id())
                .contains(lead.id(), chair.id());
        assertThat(workload.of(UNIT, chair).waiting().open())
                .isGreaterThan(workload.of(UNIT, lead).waiting().open());
    }

    @Test
    void who_can_get_several_tasks_holds_the_posts_of_all() {
        TaskId check = together.task("COMMUNE_OFFICER@13285");
        TaskId assess = together.task("CERT_EXAMINER@13285");

        assertThat(workload.receivers(List.of(check), lead))
                .extracting(OfficialName::id)
                .contains(officer.id(), examiner.id())
                .doesNotContain(lead.id());
        assertThat(workload.receivers(List.of(check, assess), lead))
                .extracting(OfficialName::id)
                .contains(examiner.id())
                .doesNotContain(officer.id());
        assertThat(workload.receivers(List.of(check), officer)).isEmpty();
    }

    private void fill() {
        for (int i = 0; i < TASKS; i++) {
            Optional<Instant> due = random.nextInt(5) == 0
                    ? Optional.empty()
                    : Optional.of(Instant.now().plusSeconds(3_600L * (random.nextInt(480) - 240) + 1_020));
            TaskEvent.Task task = Tasks.task(
                    GROUPS.get(random.nextInt(GROUPS.size())),
                    together.fixture().definitionId(),
                    due);
            Optional<Actor> holder =
                    Optional.ofNullable(new Actor[] {null, officer, examiner, outsider}[random.nextInt(4)]);
            together.transaction.executeWithoutResult(status -> {
                events.publishEvent(new TaskEvent.Created(task, Instant.now()));
                holder.ifPresent(
                        each -> events.publishEvent(new TaskEvent.Changed(Tasks.heldBy(task, each), Instant.now())));
                if (random.nextInt(6) == 0) {
                    events.publishEvent(new TaskEvent.Cancelled(task, Instant.now()));
                }
            });
        }
    }

    private static UnitLoad.Person of(UnitLoad load, Actor actor) {
        return load.people().stream()
                .filter(person -> person.official().id().equals(actor.id()))
                .findFirst()
                .orElseThrow();
    }

    private Amount plain(String condition) {
        Instant monday =
                DueRange.of(InboxFilter.Due.THIS_WEEK, Instant.now()).until().orElseThrow();
        return jdbc.sql(PLAIN + condition)
                .param(LocalDateTime.ofInstant(monday, ZoneOffset.UTC))
                .query((row, number) -> new Amount(row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
    }

    private void behind(Share share, Amount amount) {
        assertThat(read(share, InboxFilter.Due.ANY)).hasSize((int) amount.open());
        assertThat(read(share, InboxFilter.Due.THIS_WEEK)).hasSize((int) amount.thisWeek());
        assertThat(read(share, InboxFilter.Due.OVERDUE)).hasSize((int) amount.overdue());
    }

    /** All pages, in the order of their due dates, none twice. */
    private List<TaskId> read(Share share, InboxFilter.Due due) {
        List<InboxRow> all = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            Rows<Workload.HeldRow> page = workload.page(new LoadQuery(UNIT, share, due), next, lead);
            page.items().forEach(held -> all.add(held.row()));
            next = page.next();
        } while (next.isPresent());
        assertThat(all)
                .extracting(row -> row.deadline().map(Deadline::at).orElse(Cursor.NEVER))
                .isSorted();
        assertThat(all).extracting(InboxRow::id).doesNotHaveDuplicates();
        return all.stream().map(InboxRow::id).toList();
    }
}
