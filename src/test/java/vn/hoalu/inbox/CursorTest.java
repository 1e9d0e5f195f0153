package vn.hoalu.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CursorTest {
    @Test
    void reads_what_it_wrote() {
        Cursor cursor = new Cursor(Instant.parse("2026-11-20T10:00:00.123Z"), "a-b:c");

        assertThat(Cursor.read(cursor.write())).isEqualTo(cursor);
    }

    @Test
    void a_task_without_a_due_date_comes_after_all_others() {
        InboxTask task = new InboxTask(Tasks.task("COMMUNE_OFFICER@14329"));

        assertThat(Cursor.behind(task, InboxList.TODO).at()).isEqualTo(Instant.parse("9999-12-31T00:00:00Z"));
    }
}
