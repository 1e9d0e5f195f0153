package vn.hoalu.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.base.MovableClock;

/** What was counted on an earlier edition comes to the current one: once, whatever fails and whoever works at it. */
@HoaLuTest
class FollowsCalendarIT {

    private static final UnitCode WARD = new UnitCode("14329");
    private static final Instant MONDAY = Instant.parse("2090-03-06T02:00:00Z");
    private static final LocalDate TUESDAY = LocalDate.of(2090, 3, 7);
    private static final CalendarEdit ENTER =
            new CalendarEdit.EnterDays(List.of(ReferenceDays.holiday(TUESDAY, CalendarDay.Status.CONFIRMED)));
    private static final CalendarEdit REMOVE = new CalendarEdit.RemoveDays(Set.of(TUESDAY));
    private static final int CHUNK = 7;

    @Autowired
    CalendarRegister register;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    CurrentCalendar current;

    @Autowired
    CalendarHistory history;

    @Autowired
    Units units;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    // Ahead of the program, so that what was changed is due at once.
    private final MovableClock clock = new MovableClock(Instant.now().plusSeconds(60));
    private TestEnds ends;
    private BringingEnds bringing;

    @BeforeEach
    void follower() {
        ends = new TestEnds(owner, jdbc);
        bringing = new BringingEnds(
                current,
                history,
                new StaticListableBeanFactory(Map.of("ends", ends)).getBeanProvider(FollowsCalendar.class),
                units,
                jdbc,
                clock);
    }

    @AfterEach
    void forget() {
        TestEnds.forget(owner);
    }

    @Test
    void ends_move_with_the_change_and_come_back_with_its_opposite() {
        counted(20, 1);
        counted(3, 0);

        change(ENTER);
        work();
        assertThat(ends.ends()).isEqualTo(Map.of("2090-03-08 10:00 1", 20, "2090-03-06 10:00 0", 3));

        change(REMOVE);
        work();
        assertThat(ends.ends()).isEqualTo(Map.of("2090-03-07 10:00 2", 20, "2090-03-06 10:00 0", 3));
    }

    @Test
    void failure_in_a_chunk_undoes_the_chunk_and_the_work_goes_on_behind_it() {
        counted(20, 1);
        change(ENTER);
        ends.failAt(CHUNK + 3);

        assertThat(step()).isTrue();
        assertThatThrownBy(this::step).hasMessage("The power fails");
        assertThat(ends.ends()).isEqualTo(Map.of("2090-03-08 10:00 1", 7, "2090-03-07 10:00 0", 13));
        work();

        assertThat(ends.ends()).isEqualTo(Map.of("2090-03-08 10:00 1", 20));
    }

    @Test
    void end_that_a_slow_transaction_counted_on_the_edition_before_is_found_later() {
        int before = calendar.edition();
        change(ENTER);
        work();
        Instant due = Instant.parse("2090-03-07T10:00:00Z");
        transaction.executeWithoutResult(status -> ends.add(WARD, MONDAY, due, 1, before));

        assertThat(step()).isFalse();
        clock.pass(Duration.ofMinutes(1));
        work();

        assertThat(ends.ends()).isEqualTo(Map.of("2090-03-08 10:00 1", 1));
    }

    @Test
    void ends_of_two_editions_come_to_the_third() {
        counted(5, 1);
        change(ENTER);
        counted(5, 1);
        change(new CalendarEdit.SetHours(
                WARD,
                Optional.of(
                        new OfficeHours(Hours.of("07:00", "11:30"), Hours.of("13:00", "16:30"), Optional.empty()))));
        counted(5, 1);

        work();

        assertThat(ends.ends()).isEqualTo(Map.of("2090-03-08 09:30 1", 10, "2090-03-08 09:30 0", 5));
    }

    @Test
    void change_is_settled_once_no_transaction_can_be_older() {
        change(ENTER);
        work();
        assertThat(history.unsettled()).hasSize(1);

        clock.pass(BringingEnds.SETTLED_AFTER);
        work();

        assertThat(history.unsettled()).isEmpty();
        assertThat(jdbc.sql("SELECT COUNT(next_move_at) FROM organization_calendar")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void two_nodes_move_each_end_once() throws Exception {
        counted(100, 1);
        change(ENTER);

        inParallel(() -> {
            work();
            return true;
        });
        work();

        assertThat(ends.ends()).isEqualTo(Map.of("2090-03-08 10:00 1", 100));
    }

    @Test
    void of_two_administrators_who_change_the_same_day_at_once_one_is_told() throws Exception {
        for (int round = 0; round < 10; round++) {
            CalendarEdit edit = round % 2 == 0 ? ENTER : REMOVE;
            int seen = calendar.edition();

            List<Boolean> won = inParallel(() -> {
                try {
                    transaction.executeWithoutResult(status -> register.change(edit, seen));
                    return true;
                } catch (CalendarMovedOn told) {
                    return false;
                }
            });

            assertThat(won).containsExactlyInAnyOrder(true, false);
            assertThat(calendar.edition()).isEqualTo(seen + 1);
        }
    }

    @Test
    void calendar_stays_the_same_within_a_transaction_while_another_one_changes_it() {
        transaction.executeWithoutResult(status -> {
            Calendar before = current.get();

            int next = elsewhere(() -> {
                change(ENTER);
                return calendar.edition();
            });

            assertThat(next).isEqualTo(before.edition() + 1);
            assertThat(current.get()).isSameAs(before);
        });
    }

    private static <T> T elsewhere(Callable<T> act) {
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            return other.submit(act).get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static <T> List<T> inParallel(Callable<T> act) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<T> started = () -> {
            together.await();
            return act.call();
        };
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            Future<T> one = two.submit(started);
            Future<T> other = two.submit(started);
            return List.of(one.get(), other.get());
        }
    }

    private void counted(int count, int days) {
        transaction.executeWithoutResult(status -> {
            Instant due = calendar.after(days, MONDAY, WARD);
            for (int i = 0; i < count; i++) {
                ends.add(WARD, MONDAY, due, days, calendar.edition());
            }
        });
    }

    private void change(CalendarEdit edit) {
        transaction.executeWithoutResult(status -> register.change(edit, register.edition()));
    }

    private boolean step() {
        return Boolean.TRUE.equals(transaction.execute(status -> bringing.step(CHUNK)));
    }

    private void work() {
        while (step()) {
            clock.pass(Duration.ofMillis(1));
        }
    }
}
