package vn.hoalu.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CursorTest {

    @Test
    void survives_its_way_through_the_address() {
        Cursor cursor = new Cursor(PageOrder.DUE, Instant.parse("2026-11-20T10:00:00.123Z"), "a-b:c");

        assertThat(Cursor.read(cursor.write(), PageOrder.DUE)).contains(cursor);
    }

    @Test
    void what_is_none_or_of_another_order_begins_the_list_anew() {
        String done = new Cursor(PageOrder.DONE, Instant.EPOCH, "a").write();

        assertThat(Cursor.read(done, PageOrder.DUE)).isEmpty();
        assertThat(Cursor.read("%%", PageOrder.DUE)).isEmpty();
        assertThat(Cursor.read("bm9uZQ", PageOrder.DUE)).isEmpty();
    }

    @Test
    void a_task_without_a_due_date_comes_last() {
        InboxTask task = new InboxTask(Tasks.task("COMMUNE_OFFICER@14329", "P:1:1", Optional.empty()));

        assertThat(Cursor.behind(task, PageOrder.DUE).at()).isEqualTo(Instant.parse("9999-12-31T00:00:00Z"));
    }
}
