package vn.hoalu.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.Actor;
import vn.hoalu.workflow.TaskId;

/** Nobody has more to see again than can be looked up before a page; what has ended makes room. */
@HoaLuTest
class FollowUpsIT {
    private static final String GROUP = "PASC_OFFICER@14365";
    private static final LocalDate DAY = LocalDate.of(2026, 12, 24);

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    FollowUps followUps;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final WorkingTogether together = new WorkingTogether();
    private Actor actor;
    private TaskId task;

    @BeforeEach
    void start() {
        beans.autowireBean(together);
        actor = together.official("Nguyễn Thị Hẹn", GROUP);
        task = together.task(GROUP);
    }

    @Test
    void what_has_ended_makes_room() {
        transaction.executeWithoutResult(status -> jdbc.update(
                "INSERT INTO inbox_follow_up (official_id, task_id, day) SELECT ?, UUID(), ? FROM seq_1_to_1000 LIMIT ?",
                actor.id().toString(),
                DAY,
                FollowUps.MOST));

        followUps.set(task, Optional.of(DAY), actor);

        assertThat(followUps.of(List.of(task), actor)).containsEntry(task, DAY);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void of_what_is_open_there_is_an_end_but_a_day_can_still_be_changed_or_taken_away() {
        followUps.set(task, Optional.of(DAY), actor);
        String elsewhere = "TEAM_MEMBER@T" + UUID.randomUUID().toString().substring(0, 8);
        transaction.executeWithoutResult(status -> {
            jdbc.update(
                    InboxRowsBySql.INSERT, together.fixture().definitionId(), elsewhere, "14365", FollowUps.MOST - 1);
            jdbc.update(
                    "INSERT INTO inbox_follow_up (official_id, task_id, day)"
                            + " SELECT ?, task_id, ? FROM inbox_task WHERE candidate_group = ?",
                    actor.id().toString(),
                    DAY,
                    elsewhere);
        });
        TaskId more = together.task(GROUP);

        assertThatExceptionOfType(TooManyFollowUps.class)
                .isThrownBy(() -> followUps.set(more, Optional.of(DAY), actor));
        followUps.set(task, Optional.of(DAY.plusDays(1)), actor);
        assertThat(followUps.of(List.of(task), actor)).containsEntry(task, DAY.plusDays(1));
        followUps.set(task, Optional.empty(), actor);
        followUps.set(more, Optional.of(DAY), actor);
        assertThat(count()).isEqualTo(FollowUps.MOST);
    }

    private int count() {
        return jdbc.queryForObject(
                "SELECT COUNT(*) FROM inbox_follow_up WHERE official_id = ?",
                Integer.class,
                actor.id().toString());
    }
}
