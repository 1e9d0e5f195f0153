package vn.hoalu.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.hoalu.access.Actor;
import vn.hoalu.workflow.TaskEvent;
import vn.hoalu.workflow.TaskGone;

class InboxTaskTest {
    private static final String GROUP = "COMMUNE_OFFICER@14329";

    private final Actor colleague = Tasks.official(GROUP);
    private final Actor stranger = Tasks.official("COMMUNE_OFFICER@14332", "CERT_EXAMINER@14329");
    private final TaskEvent.Task task = Tasks.task(GROUP);
    private final InboxTask row = new InboxTask(task);

    @Test
    void only_the_holders_of_its_post_see_it() {
        assertThat(row.visibleTo(colleague)).isTrue();
        assertThat(row.visibleTo(stranger)).isFalse();
    }

    @Test
    void who_holds_it_sees_it_also_without_the_post() {
        row.follow(Tasks.heldBy(task, stranger));

        assertThat(row.visibleTo(stranger)).isTrue();
        assertThat(row.state()).isEqualTo(TaskState.CLAIMED);
    }

    @Test
    void a_task_that_a_colleague_holds_cannot_be_worked_on() {
        row.follow(Tasks.heldBy(task, stranger));

        assertThatThrownBy(() -> row.demandWorkableBy(colleague)).isInstanceOf(TaskGone.class);
        assertThatCode(() -> row.demandWorkableBy(stranger)).doesNotThrowAnyException();
    }

    @Test
    void an_ended_task_cannot_be_worked_on_but_is_still_seen_by_who_did_it() {
        row.follow(Tasks.heldBy(task, stranger));
        row.complete(stranger.id(), Instant.EPOCH);

        assertThatThrownBy(() -> row.demandWorkableBy(stranger)).isInstanceOf(TaskGone.class);
        assertThat(row.visibleTo(stranger)).isTrue();
    }

    @Test
    void a_task_returned_to_its_group_is_open_again() {
        row.follow(Tasks.heldBy(task, colleague));
        row.follow(task);

        assertThat(row.state()).isEqualTo(TaskState.OPEN);
        assertThat(row.assignee()).isEmpty();
    }

    @Test
    void a_group_that_is_no_post_is_refused() {
        assertThatThrownBy(() -> new InboxTask(Tasks.task("everybody"))).isInstanceOf(IllegalArgumentException.class);
    }
}
