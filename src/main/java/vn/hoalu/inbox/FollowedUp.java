package vn.hoalu.inbox;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoalu.access.Actor;

/** Which tasks an official wants to see again: their own few, looked up before a page is read. */
@Component
class FollowedUp {
    private final JdbcClient jdbc;

    FollowedUp(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At most {@link FollowUps#MOST}: nobody can set more. */
    List<String> of(InboxFilter.FollowUp wanted, LocalDate today, Actor actor) {
        Optional<LocalDate> until = last(wanted, today);
        JdbcClient.StatementSpec asked = jdbc.sql(
                        "SELECT task_id FROM inbox_follow_up FORCE INDEX (inbox_follow_up_of_day) WHERE official_id = :me"
                                + until.map(day -> " AND day <= :until").orElse(""))
                .param("me", actor.id().toString());
        return until.map(day -> asked.param("until", day))
                .orElse(asked)
                .query(String.class)
                .list();
    }

    /** What was due earlier and is still there is due all the more. */
    static Optional<LocalDate> last(InboxFilter.FollowUp wanted, LocalDate today) {
        return switch (wanted) {
            case TODAY -> Optional.of(today);
            case THIS_WEEK -> Optional.of(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
            case SET -> Optional.empty();
        };
    }
}
