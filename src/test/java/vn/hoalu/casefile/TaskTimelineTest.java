package vn.hoalu.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hoalu.access.Stamp;
import vn.hoalu.inbox.TaskTaken;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;
import vn.hoalu.workflow.TaskEvent;
import vn.hoalu.workflow.TaskId;

class TaskTimelineTest {

    private static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");

    private final CaseKey caseKey = new CaseKey(UUID.randomUUID());
    private final OfficialId officer = new OfficialId(UUID.randomUUID());
    private final OfficialId other = new OfficialId(UUID.randomUUID());
    private final ListedEntries entries = new ListedEntries();
    private final CaseGroups groups = mock(CaseGroups.class);
    private final TaskTimeline timeline = new TaskTimeline(entries, groups);

    @Test
    void created_task_opens_the_case_to_its_group() {
        timeline.on(new TaskEvent.Created(task(Optional.empty()), AT));

        verify(groups).add(caseKey, "COMMUNE_OFFICER@14329");
        assertThat(entries.keys()).isEmpty();
    }

    @Test
    void new_holder_is_a_line() {
        timeline.on(handover(Optional.empty(), Optional.of(officer)));

        assertThat(entries.keys()).containsExactly("casefile.entry.claimed");
        assertThat(entries.last().by()).contains(officer);
    }

    @Test
    void change_of_a_held_task_is_no_line() {
        timeline.on(new TaskEvent.Changed(task(Optional.of(officer)), AT));

        assertThat(entries.keys()).isEmpty();
    }

    @Test
    void task_taken_to_be_finished_is_a_line() {
        timeline.on(new TaskTaken(
                caseKey, new TaskId("task-1"), "definition", "Task_CheckCompleteness", Stamp.of(officer), AT));

        assertThat(entries.keys()).containsExactly("casefile.entry.claimed");
        assertThat(entries.last().by()).contains(officer);
        assertThat(entries.last().step()).contains(new Entry.Step("definition", "Task_CheckCompleteness"));
    }

    @Test
    void change_of_an_unclaimed_task_is_no_line() {
        timeline.on(new TaskEvent.Changed(task(Optional.empty()), AT));

        assertThat(entries.keys()).isEmpty();
    }

    @Test
    void return_names_who_held_the_task_and_for_whom() {
        TaskEvent.Handover from =
                new TaskEvent.Handover(Optional.of(officer.toString()), Optional.of(other.toString()));

        timeline.on(new TaskEvent.Changed(task(Optional.empty()), AT, Optional.of(from)));

        assertThat(entries.keys()).containsExactly("casefile.entry.returned");
        assertThat(entries.last().by()).contains(officer);
        assertThat(entries.last().onBehalfOf()).contains(other);
    }

    @Test
    void task_taken_again_is_a_line_again() {
        timeline.on(handover(Optional.empty(), Optional.of(officer)));
        timeline.on(handover(Optional.of(officer), Optional.empty()));
        timeline.on(handover(Optional.empty(), Optional.of(other)));

        assertThat(entries.keys()).hasSize(3);
        assertThat(entries.last().by()).contains(other);
    }

    @Test
    void completion_is_a_line_with_its_step() {
        timeline.on(new TaskEvent.Completed(task(Optional.of(officer)), AT, officer.toString()));

        assertThat(entries.keys()).containsExactly("casefile.entry.completed");
        assertThat(entries.last().step()).contains(new Entry.Step("definition", "Task_CheckCompleteness"));
    }

    @Test
    void cancelled_task_has_no_actor() {
        timeline.on(new TaskEvent.Cancelled(task(Optional.of(officer)), AT));

        assertThat(entries.keys()).containsExactly("casefile.entry.cancelled");
        assertThat(entries.last().by()).isEmpty();
    }

    private TaskEvent.Changed handover(Optional<OfficialId> from, Optional<OfficialId> to) {
        return new TaskEvent.Changed(
                task(to), AT, Optional.of(new TaskEvent.Handover(from.map(OfficialId::toString), Optional.empty())));
    }

    private TaskEvent.Task task(Optional<OfficialId> holder) {
        return new TaskEvent.Task(
                new TaskId("task-1"),
                caseKey,
                new ProcessKey("CertificationProcess"),
                "definition",
                "Task_CheckCompleteness",
                "COMMUNE_OFFICER@14329",
                holder.map(OfficialId::toString),
                AT,
                Optional.empty());
    }
}
