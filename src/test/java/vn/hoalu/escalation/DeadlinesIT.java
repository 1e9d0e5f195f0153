package vn.hoalu.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.access.Actor;
import vn.hoalu.base.Dates;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.inbox.Inbox;
import vn.hoalu.inbox.OpenTask;
import vn.hoalu.organization.CalendarChange;
import vn.hoalu.organization.CalendarDay;
import vn.hoalu.organization.CalendarEdit;
import vn.hoalu.organization.CalendarRegister;
import vn.hoalu.organization.Hours;
import vn.hoalu.organization.MovingEnd;
import vn.hoalu.organization.OfficeHours;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.WorkingCalendar;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;
import vn.hoalu.workflow.TaskId;

/** Whence a deadline comes, how it follows the calendar, and how the engine's job looks at it. */
@LateTest
class DeadlinesIT {

    private static final String UNIT = "14608";
    private static final String JOB = "recurring-deadlines";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    RepositoryService repository;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    @Autowired
    CalendarRegister register;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    TasksFollowCalendar following;

    @Autowired
    Inbox inbox;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    private final LateWorld world = new LateWorld();

    @BeforeEach
    void world() {
        beans.autowireBean(world);
        world.deploy();
        world.holder(Role.COMMUNE_OFFICER, UNIT);
    }

    @Test
    void step_without_a_row_has_the_fallback() {
        Task task = world.task(world.open(UNIT));

        assertThat(workingDays(task)).isEqualTo(5);
        assertThat(calendar.between(
                        task.getFollowUpDate().toInstant(), task.getDueDate().toInstant(), new UnitCode(UNIT)))
                .isEqualTo(1);
        assertThat(Dates.time(task.getFollowUpDate().toInstant())).isEqualTo("07:30");
    }

    @Test
    void changed_row_counts_for_the_next_task_and_not_for_the_last() {
        ProcessKey process = new ProcessKey("PolicyTestProcess");
        world.deploy(process, "");
        policy(process, 2);
        CaseKey before = world.open(process, UNIT);
        policy(process, 9);
        CaseKey after = world.open(process, UNIT);

        assertThat(workingDays(world.task(before))).isEqualTo(2);
        assertThat(workingDays(world.task(after))).isEqualTo(9);
        assertThat(world.task(after).getFollowUpDate()).isNull();
    }

    @Test
    void model_says_that_there_is_no_deadline() {
        ProcessKey process = new ProcessKey("TimelessTestProcess");
        world.deploy(
                process,
                "<bpmn:extensionElements><camunda:properties><camunda:property name='deadline' value='none'/>"
                        + "</camunda:properties></bpmn:extensionElements>");

        assertThat(world.task(world.open(process, UNIT)).getDueDate()).isNull();
    }

    @Test
    void what_an_office_does_is_counted_and_explained_by_its_own_days() {
        String office = "14620";
        Hours morning = new Hours(LocalTime.of(7, 30), LocalTime.of(11, 30));
        Hours afternoon = new Hours(LocalTime.of(13, 30), LocalTime.of(17, 0));
        OfficeHours saturdays =
                new OfficeHours(morning, afternoon, Optional.of(new OfficeHours.Reception(morning, true)));
        transaction.executeWithoutResult(status -> register.change(
                new CalendarEdit.SetHours(new UnitCode(office), Optional.of(saturdays)), register.edition()));
        Actor officer = world.holder(Role.COMMUNE_OFFICER, office);

        OpenTask open = inbox.open(
                        new TaskId(world.task(world.open(LateWorld.PROCESS, UNIT, office))
                                .getId()),
                        officer)
                .orElseThrow();

        assertThat(open.due().orElseThrow().workingDays()).isEqualTo(5);
        assertThat(open.row().deadline().orElseThrow().workingDays()).isEqualTo(5);
    }

    @Test
    void open_tasks_follow_the_calendar() {
        CaseKey open = world.open(UNIT);
        Instant due = world.task(open).getDueDate().toInstant();
        CalendarEdit holiday = new CalendarEdit.EnterDays(List.of(new CalendarDay(
                LocalDate.ofInstant(due, WorkingCalendar.ZONE),
                CalendarDay.Kind.HOLIDAY,
                CalendarDay.Status.CONFIRMED,
                LocalizedText.of("Ngày thử"),
                "")));
        CalendarChange change = transaction.execute(status -> register.preview(holiday));

        assertThat(following.count(change)).isPositive();
        assertThat(following.preview(change, Optional.empty()).items())
                .extracting(MovingEnd::from)
                .contains(due);
        transaction.executeWithoutResult(status -> {
            while (following.move(change, 3) > 0) {
                // Until none is left.
            }
        });

        assertThat(world.task(open).getDueDate().toInstant()).isAfter(due);
        assertThat(jdbc.queryForObject(
                        "SELECT due_at FROM inbox_task WHERE task_id = ?",
                        LocalDateTime.class,
                        world.task(open).getId()))
                .isEqualTo(LocalDateTime.ofInstant(world.task(open).getDueDate().toInstant(), ZoneOffset.UTC));
    }

    @Test
    void extended_end_comes_back_when_a_change_of_the_calendar_is_undone() {
        ProcessKey process = new ProcessKey("ExtendedTestProcess");
        world.deploy(process, "");
        policy(process, "10", "CALENDAR_DAYS", "COMMUNE_LEAD+1");
        Actor lead = world.holder(Role.COMMUNE_LEAD, UNIT);
        CaseKey late = world.open(process, UNIT);
        for (int day = 0; day < 30 && world.acting(late).isEmpty(); day++) {
            world.days(1);
        }
        world.act(late, lead, Map.of("action", "EXTEND", "days", 2, "reason", "Chờ xác minh"));
        Instant due = world.task(late).getDueDate().toInstant();
        LocalDate day = LocalDate.ofInstant(due, WorkingCalendar.ZONE);

        change(new CalendarEdit.EnterDays(List.of(new CalendarDay(
                day, CalendarDay.Kind.HOLIDAY, CalendarDay.Status.CONFIRMED, LocalizedText.of("Ngày thử"), ""))));
        assertThat(world.task(late).getDueDate().toInstant()).isAfter(due);
        change(new CalendarEdit.RemoveDays(Set.of(day)));

        assertThat(world.task(late).getDueDate().toInstant()).isEqualTo(due);
    }

    /** The calendar changes, and what was counted on it follows. */
    private void change(CalendarEdit edit) {
        CalendarChange change = transaction.execute(status -> register.preview(edit));
        transaction.executeWithoutResult(status -> register.change(edit, register.edition()));
        transaction.executeWithoutResult(status -> {
            while (following.move(change, 50) > 0) {
                // Until none is left.
            }
        });
    }

    @Test
    void job_is_never_done_and_one_broken_task_keeps_no_other_from_being_looked_at() {
        CaseKey broken = world.open(UNIT);
        CaseKey whole = world.open(UNIT);
        change(broken, "definition_id = 'gone:1:1'");
        world.pass(Duration.ofDays(20));
        management.executeJob(JOB);

        assertThat(world.openEscalation(whole)).isPresent();
        assertThat(world.openEscalation(broken)).isEmpty();
        Job job = management.createJobQuery().jobId(JOB).singleResult();
        assertThat(job.getRetries()).isPositive();
        assertThat(job.getDuedate()).isAfter(Date.from(world.now()));
        change(broken, "watch_at = NULL");
    }

    private void change(CaseKey key, String set) {
        transaction.executeWithoutResult(status -> jdbc.update(
                "UPDATE inbox_task SET " + set + " WHERE task_id = ?",
                world.task(key).getId()));
    }

    private int workingDays(Task task) {
        return calendar.between(
                task.getCreateTime().toInstant(), task.getDueDate().toInstant(), new UnitCode(UNIT));
    }

    /** A version of the policy with one row more. */
    private void policy(ProcessKey process, int days) {
        policy(process, String.valueOf(days), "WORKING_DAYS", "");
    }

    private void policy(ProcessKey process, String term, String unit, String ladder) {
        repository
                .createDeployment()
                .name("policy-test")
                .addString("processes/DeadlinePolicy.dmn", own().replace("</decisionTable>", """
                                        <rule id="Rule_Test"><inputEntry id="I1"><text>"%s"</text></inputEntry>
                                        <inputEntry id="I2"><text>"Task_Check"</text></inputEntry>
                                        <outputEntry id="O1"><text>%s</text></outputEntry>
                                        <outputEntry id="O2"><text>"%s"</text></outputEntry>
                                        <outputEntry id="O3"><text></text></outputEntry>
                                        <outputEntry id="O4"><text>"%s"</text></outputEntry></rule></decisionTable>""".formatted(
                                process, term, unit, ladder)))
                .deploy();
    }

    private static String own() {
        try {
            return Files.readString(Path.of("processes/DeadlinePolicy.dmn"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
