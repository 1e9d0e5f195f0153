package vn.hoalu.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.organization.UnitCode;

@HoaLuTest
class NumberIT {

    private static final UnitCode UNIT = new UnitCode("14638");

    @Autowired
    CertificateNumbers numbers;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void rolled_back_number_is_given_again() {
        int first = take(2031, false);
        int lost = take(2031, true);
        int second = take(2031, false);

        assertThat(first).isEqualTo(1);
        assertThat(lost).isEqualTo(2);
        assertThat(second).isEqualTo(2);
    }

    @Test
    void each_year_and_unit_counts_for_itself() {
        int other = transaction.execute(
                status -> numbers.next(new UnitCode("14647"), 2032).number());

        assertThat(List.of(take(2032, false), take(2033, false), other)).containsOnly(1);
    }

    @Test
    void number_is_not_taken_outside_a_transaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> numbers.next(UNIT, 2034));
    }

    @Test
    void many_at_once_leave_no_gap_where_every_third_fails() throws Exception {
        // The year's first number alone can end in a deadlock if it fails; the callers' Contention tries again.
        take(2035, false);

        try (ExecutorService people = Executors.newFixedThreadPool(6)) {
            List<Future<Integer>> taken = IntStream.range(0, 60)
                    .mapToObj(i -> people.submit(() -> i % 3 == 0 ? take(2035, true) * 0 : take(2035, false)))
                    .toList();

            assertThat(taken.stream().map(NumberIT::get).filter(number -> number > 0))
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(2, 41).boxed().toList());
        }
    }

    private int take(int year, boolean failing) {
        return transaction.execute(status -> {
            if (failing) {
                status.setRollbackOnly();
            }
            return numbers.next(UNIT, year).number();
        });
    }

    private static int get(Future<Integer> number) {
        try {
            return number.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
