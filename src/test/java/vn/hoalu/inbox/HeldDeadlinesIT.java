package vn.hoalu.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.HoaLuTest;
import vn.hoalu.base.OwnDeadlines;

@HoaLuTest
@Transactional
class HeldDeadlinesIT {

    /** A Wednesday, 7.30 in Ninh Binh. */
    private static final Instant NOW = Instant.parse("2031-09-10T00:30:00Z");

    @Autowired
    OwnDeadlines deadlines;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void open_tasks_in_ones_hands_are_counted_by_when_they_are_due() {
        UUID holder = new UUID(-1L, 1);
        UUID next = new UUID(-1L, 2);
        held(holder, "CLAIMED", "2031-09-09T10:00", "2031-09-10T00:29:59.999");
        held(holder, "CLAIMED", "2031-09-10T00:30", "2031-09-10T10:00", "2031-09-10T16:59:59.999");
        held(holder, "CLAIMED", "2031-09-10T17:00", "2031-09-14T16:59:59");
        held(holder, "CLAIMED", "2031-09-14T17:00", "2031-10-01T10:00");
        held(holder, "DONE", "2031-09-09T10:00");
        held(next, "CLAIMED", "2031-09-12T10:00");
        held(new UUID(-1L, 3), "CLAIMED", "2031-09-20T10:00");

        Optional<UUID> behind = Optional.of(new UUID(-1L, 0));
        assertThat(deadlines.behind(behind, NOW, 10))
                .containsExactly(new OwnDeadlines.Numbers(holder, 2, 3, 2), new OwnDeadlines.Numbers(next, 0, 0, 1));
        assertThat(deadlines.behind(behind, NOW, 1)).hasSize(1);
        assertThat(deadlines.behind(Optional.of(holder), NOW, 10))
                .extracting(OwnDeadlines.Numbers::official)
                .containsExactly(next);
    }

    private void held(UUID holder, String state, String... due) {
        for (String at : List.of(due)) {
            jdbc.update("""
                    INSERT INTO inbox_task (task_id, case_key, process_key, definition_id, element, candidate_group,
                        unit_code, case_number, subject, search_text, created_at, due_at, state, assignee, version,
                        done_at, done_by)
                    VALUES (UUID(), UUID(), 'P', 'd', 'e', 'NOBODY@14329', '14329', 'n', 's', 's', UTC_TIMESTAMP(3),
                        ?, ?, ?, 0, IF(? = 'DONE', UTC_TIMESTAMP(3), NULL), IF(? = 'DONE', UUID(), NULL))""", LocalDateTime.parse(at), state, holder.toString(), state, state);
        }
    }
}
