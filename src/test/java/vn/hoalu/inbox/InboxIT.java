package vn.hoalu.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.Actor;
import vn.hoalu.base.CommandId;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.TaskGone;
import vn.hoalu.workflow.TaskId;
import vn.hoalu.workflow.Workflow;

@HoaLuTest
class InboxIT {
    private static final String GROUP = "COMMUNE_OFFICER@14287";

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

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

    private final Actor officer = Tasks.official(GROUP);
    private final Actor colleague = Tasks.official(GROUP, "CERT_EXAMINER@14287");
    private final Actor stranger = Tasks.official("COMMUNE_OFFICER@14290", "CERT_EXAMINER@14287");
    private InboxFixture fixture;

    @BeforeEach
    void deploy() {
        fixture = new InboxFixture(repository, workflow, subjects, inbox, transaction);
    }

    @Test
    void a_case_stands_in_the_inbox_of_its_unit_and_of_nobody_else() {
        CaseKey caseKey = fixture.start(GROUP, "Đỗ Thị Ví Dụ");

        InboxRow row = rowOf(caseKey, officer).orElseThrow();
        assertThat(row.subject()).isEqualTo("Đỗ Thị Ví Dụ");
        assertThat(row.title().text()).isEqualTo("Check it");
        assertThat(row.unit()).isPresent();
        assertThat(row.state()).isEqualTo(TaskState.OPEN);
        assertThat(rowOf(caseKey, stranger)).isEmpty();
        assertThat(inbox.open(row.id(), stranger)).isEmpty();
    }

    @Test
    void a_foreign_task_is_not_found_rather_than_forbidden() {
        TaskId task = fixture.taskOf(fixture.start(GROUP, "Đỗ Thị Ví Dụ"), officer);

        assertThatThrownBy(() -> inbox.claim(CommandId.fresh(), task, stranger)).isInstanceOf(TaskNotFound.class);
        assertThatThrownBy(() -> inbox.complete(CommandId.fresh(), task, InboxFixture.pass(), stranger))
                .isInstanceOf(TaskNotFound.class);
        assertThatThrownBy(() -> inbox.giveBack(CommandId.fresh(), task, stranger))
                .isInstanceOf(TaskNotFound.class);
    }

    @Test
    void search_finds_without_accents() {
        CaseKey caseKey = fixture.start(GROUP, "Nguyễn Đức Thử");

        assertThat(inbox.page(new InboxQuery(InboxList.TODO, "duc nguyen"), Optional.empty(), officer)
                        .items())
                .extracting(InboxRow::caseKey)
                .contains(caseKey);
        assertThat(inbox.page(new InboxQuery(InboxList.TODO, "zz%_"), Optional.empty(), officer)
                        .items())
                .isEmpty();
    }

    @Test
    void a_claimed_task_stays_visible_as_held_by_the_colleague() {
        CaseKey caseKey = fixture.start(GROUP, "Đỗ Thị Ví Dụ");
        TaskId task = fixture.taskOf(caseKey, officer);

        inbox.claim(CommandId.fresh(), task, officer);

        assertThat(rowOf(caseKey, officer).orElseThrow().held()).isEqualTo(InboxRow.Held.BY_ME);
        assertThat(rowOf(caseKey, colleague).orElseThrow().held()).isEqualTo(InboxRow.Held.BY_COLLEAGUE);
        assertThat(fixture.rows(InboxList.MINE, officer))
                .extracting(InboxRow::id)
                .contains(task);
        assertThatThrownBy(() -> inbox.complete(CommandId.fresh(), task, InboxFixture.pass(), colleague))
                .isInstanceOf(TaskGone.class);
        assertThatThrownBy(() -> inbox.giveBack(CommandId.fresh(), task, colleague))
                .isInstanceOf(TaskGone.class);
    }

    @Test
    void a_returned_task_is_open_for_the_group_again() {
        CaseKey caseKey = fixture.start(GROUP, "Đỗ Thị Ví Dụ");
        TaskId task = fixture.taskOf(caseKey, officer);

        inbox.claim(CommandId.fresh(), task, officer);
        inbox.giveBack(CommandId.fresh(), task, officer);
        inbox.claim(CommandId.fresh(), task, colleague);

        assertThat(rowOf(caseKey, colleague).orElseThrow().held()).isEqualTo(InboxRow.Held.BY_ME);
    }

    @Test
    void a_completed_task_closes_and_the_next_one_opens() {
        CaseKey caseKey = fixture.start(GROUP, "Đỗ Thị Ví Dụ");
        TaskId first = fixture.taskOf(caseKey, officer);

        inbox.complete(CommandId.fresh(), first, InboxFixture.pass(), officer);

        InboxRow next = rowOf(caseKey, officer).orElseThrow();
        assertThat(next.id()).isNotEqualTo(first);
        assertThat(next.title().text()).isEqualTo("Decide it");
        assertThat(fixture.rows(InboxList.DONE, officer))
                .extracting(InboxRow::id)
                .contains(first);
    }

    @Test
    void answers_without_a_handler_stay_here_and_only_the_choice_reaches_the_engine() {
        CaseKey caseKey = fixture.start(GROUP, "Đỗ Thị Ví Dụ");
        TaskId task = fixture.taskOf(caseKey, officer);

        inbox.complete(CommandId.fresh(), task, Map.of("result", "PASS", "note", "gặp bà Ví Dụ"), officer);

        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseKey.toString())
                .singleResult()
                .getId();
        assertThat(runtime.getVariables(instance))
                .containsEntry("result", "PASS")
                .doesNotContainKey("note");
        assertThat(jdbc.queryForObject(
                        "SELECT answers FROM inbox_answer WHERE task_id = ?", String.class, task.value()))
                .contains("gặp bà Ví Dụ");
    }

    @Test
    void what_does_not_fit_the_form_is_rejected_and_changes_nothing() {
        CaseKey caseKey = fixture.start(GROUP, "Đỗ Thị Ví Dụ");
        TaskId task = fixture.taskOf(caseKey, officer);

        assertThatThrownBy(() -> inbox.complete(CommandId.fresh(), task, Map.of("note", "x".repeat(21)), officer))
                .isInstanceOfSatisfying(
                        FormRejected.class,
                        rejected -> assertThat(rejected.errors()).containsKeys("note", "result"));

        assertThat(rowOf(caseKey, officer).orElseThrow().held()).isEqualTo(InboxRow.Held.BY_NOBODY);
    }

    @Test
    void a_second_arrival_of_a_command_changes_nothing() {
        CaseKey caseKey = fixture.start(GROUP, "Đỗ Thị Ví Dụ");
        TaskId task = fixture.taskOf(caseKey, officer);
        CommandId command = CommandId.fresh();

        inbox.complete(command, task, InboxFixture.pass(), officer);
        inbox.complete(command, task, InboxFixture.pass(), officer);

        assertThat(rowOf(caseKey, officer).orElseThrow().title().text()).isEqualTo("Decide it");
        assertThat(fixture.rows(InboxList.DONE, officer))
                .extracting(InboxRow::id)
                .containsOnlyOnce(task);
    }

    @Test
    void the_row_is_gone_with_the_engines_transaction() {
        CaseKey[] begun = new CaseKey[1];

        transaction.executeWithoutResult(status -> {
            begun[0] = fixture.start(GROUP, "Đỗ Thị Ví Dụ");
            status.setRollbackOnly();
        });

        assertThat(rowOf(begun[0], officer)).isEmpty();
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM inbox_case WHERE case_key = ?", Integer.class, begun[0].toString()))
                .isZero();
    }

    @Test
    void a_cancelled_case_leaves_no_open_row_even_when_listeners_are_skipped() {
        CaseKey caseKey = fixture.start(GROUP, "Đỗ Thị Ví Dụ");
        TaskId task = fixture.taskOf(caseKey, officer);
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseKey.toString())
                .singleResult()
                .getId();

        runtime.deleteProcessInstance(instance, "test", true);

        assertThat(rowOf(caseKey, officer)).isEmpty();
        assertThat(inbox.open(task, officer).orElseThrow().row().state()).isEqualTo(TaskState.CANCELLED);
    }

    private Optional<InboxRow> rowOf(CaseKey caseKey, Actor actor) {
        List<InboxRow> all = fixture.rows(InboxList.TODO, actor);
        return all.stream().filter(row -> row.caseKey().equals(caseKey)).findFirst();
    }
}
