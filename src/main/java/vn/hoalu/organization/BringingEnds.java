package vn.hoalu.organization;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings what was counted on earlier editions to the current one, a chunk in a transaction, on one node at a time. */
@Component
class BringingEnds {

    /** No transaction that began before a change of the calendar lasts so long. */
    static final Duration SETTLED_AFTER = Duration.ofMinutes(10);

    private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);

    private final CurrentCalendar calendar;
    private final CalendarHistory history;
    private final ObjectProvider<FollowsCalendar> followers;
    private final Units units;
    private final JdbcClient jdbc;
    private final Clock clock;

    BringingEnds(
            CurrentCalendar calendar,
            CalendarHistory history,
            ObjectProvider<FollowsCalendar> followers,
            Units units,
            JdbcClient jdbc,
            Clock clock) {
        this.calendar = calendar;
        this.history = history;
        this.followers = followers;
        this.units = units;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return whether there may be more */
    @Transactional
    boolean step(int limit) {
        Instant now = clock.instant();
        List<CalendarHistory.Change> changes = isDue(now) ? history.unsettled() : List.of();
        if (changes.isEmpty()) {
            return false;
        }
        CalendarChange change = change(changes);
        int brought = followers.stream()
                .mapToInt(follower -> follower.move(change, limit))
                .sum();
        if (brought > 0) {
            jdbc.sql("UPDATE organization_calendar SET brought = brought + :brought WHERE id = 1")
                    .param("brought", brought)
                    .update();
            return true;
        }
        history.settle(now.minus(SETTLED_AFTER));
        lookAgain(history.unsettled().isEmpty() ? Optional.empty() : Optional.of(now.plus(LOOK_AGAIN)));
        return false;
    }

    private boolean isDue(Instant now) {
        return jdbc.sql("""
                SELECT id FROM organization_calendar WHERE id = 1 AND next_move_at <= :now FOR UPDATE SKIP LOCKED""")
                .param("now", CalendarRows.utc(now))
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private CalendarChange change(List<CalendarHistory.Change> changes) {
        Calendar current = calendar.get();
        Instant from = changes.stream()
                .map(CalendarHistory.Change::dueFrom)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new CalendarChange(history.before(changes, current), current, from, concerned(changes));
    }

    private Optional<Set<UnitCode>> concerned(List<CalendarHistory.Change> changes) {
        if (changes.stream().anyMatch(change -> change.unit().isEmpty())) {
            return Optional.empty();
        }
        Set<UnitCode> concerned = new HashSet<>();
        changes.forEach(change -> concerned.addAll(units.below(change.unit().orElseThrow())));
        return Optional.of(concerned);
    }

    private void lookAgain(Optional<Instant> at) {
        jdbc.sql("UPDATE organization_calendar SET next_move_at = :at WHERE id = 1")
                .param("at", at.map(CalendarRows::utc).orElse(null))
                .update();
    }
}
