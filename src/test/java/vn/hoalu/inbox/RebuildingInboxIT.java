package vn.hoalu.inbox;

import static org.assertj.core.api.Assertions.assertThat;

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
import vn.hoalu.base.CommandId;
import vn.hoalu.workflow.TaskId;
import vn.hoalu.workflow.Workflow;

@HoaLuTest
class RebuildingInboxIT {
    private static final String GROUP = "UNIT_HEAD@14287";

    @Autowired
    RepositoryService repository;

    @Autowired
    Workflow workflow;

    @Autowired
    CaseSubjects subjects;

    @Autowired
    Inbox inbox;

    @Autowired
    RebuildingInbox rebuilding;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    private final Actor actor = Tasks.official(GROUP);
    private InboxFixture fixture;

    @BeforeEach
    void deploy() {
        fixture = new InboxFixture(repository, workflow, subjects, inbox, transaction);
        rebuilding.rebuild();
    }

    @Test
    void what_the_listeners_wrote_is_what_the_engine_says() {
        fixture.start(GROUP, "Hồ Sơ Thử");
        inbox.claim(CommandId.fresh(), fixture.taskOf(fixture.start(GROUP, "Hồ Sơ Khác"), actor), actor);

        assertThat(rebuilding.compare().none()).isTrue();
    }

    @Test
    void a_lost_row_comes_back_with_its_subject() {
        TaskId task = fixture.taskOf(fixture.start(GROUP, "Hồ Sơ Thử"), actor);
        update("DELETE FROM inbox_task WHERE task_id = ?", task.value());

        assertThat(rebuilding.compare().missing()).containsExactly(task);
        rebuilding.rebuild();

        assertThat(inbox.open(task, actor).orElseThrow().row().subject()).isEqualTo("Hồ Sơ Thử");
        assertThat(rebuilding.compare().none()).isTrue();
    }

    @Test
    void a_row_that_says_something_else_is_put_right() {
        TaskId task = fixture.taskOf(fixture.start(GROUP, "Hồ Sơ Thử"), actor);
        update(
                "UPDATE inbox_task SET state = 'CLAIMED', assignee = ? WHERE task_id = ?",
                UUID.randomUUID().toString(),
                task.value());

        assertThat(rebuilding.rebuild().stale()).containsExactly(task);

        assertThat(inbox.open(task, actor).orElseThrow().row().held()).isEqualTo(InboxRow.Held.BY_NOBODY);
    }

    @Test
    void a_row_without_a_live_task_is_closed() {
        update(InboxRowsBySql.INSERT, fixture.definitionId(), GROUP, "14287", 1);

        assertThat(rebuilding.rebuild().orphaned()).hasSize(1);

        assertThat(rebuilding.compare().none()).isTrue();
    }

    @Test
    void a_row_that_says_of_its_case_what_the_case_does_not_is_put_right_and_found_again() {
        TaskId task = fixture.taskOf(fixture.start(GROUP, "Lường Thị Đếm"), actor);
        update(
                "UPDATE inbox_task SET subject = 'Khác', search_text = ' khac', campaign = 'CDS-9' WHERE task_id = ?",
                task.value());

        assertThat(rebuilding.rebuild().stale()).containsExactly(task);
        assertThat(found("luong dem")).contains(task);
        assertThat(rebuilding.compare().none()).isTrue();
    }

    @Test
    void lost_words_counts_kinds_and_places_come_back() {
        TaskId task = fixture.taskOf(fixture.start(GROUP, "Quàng Văn Lạc"), actor);
        InboxCounts before = inbox.counts(actor);
        update(
                "DELETE w FROM inbox_case_word w JOIN inbox_task t ON t.case_key = w.case_key WHERE t.task_id = ?",
                task.value());
        update("DELETE FROM inbox_count WHERE candidate_group = ?", GROUP);
        update("DELETE FROM inbox_kind WHERE candidate_group = ?", GROUP);
        update("DELETE FROM inbox_place WHERE candidate_group = ?", GROUP);

        RebuildingInbox.Difference found = rebuilding.rebuild();

        assertThat(found.stale()).containsExactly(task);
        assertThat(found.miscounted()).containsExactly(GROUP);
        assertThat(rebuilding.compare().none()).isTrue();
        assertThat(inbox.counts(actor)).isEqualTo(before);
        assertThat(found("quang lac")).contains(task);
        assertThat(inbox.filterChoices(actor).processes()).isNotEmpty();
    }

    private List<TaskId> found(String words) {
        return inbox.page(new InboxQuery(InboxList.TODO, words), Optional.empty(), actor).items().stream()
                .map(InboxRow::id)
                .toList();
    }

    /** Committed: the pool's connections do not commit by themselves. */
    private void update(String sql, Object... arguments) {
        transaction.executeWithoutResult(status -> jdbc.update(sql, arguments));
    }
}
