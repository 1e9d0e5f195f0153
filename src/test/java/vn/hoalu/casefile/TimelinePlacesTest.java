package vn.hoalu.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TimelinePlacesTest {

    private static final Instant AT = Instant.parse("2026-11-23T02:00:00.123Z");

    @Test
    void lines_of_one_moment_keep_the_order_in_which_they_were_written() {
        List<Long> places = LongStream.range(0, 5_000)
                .map(line -> TimelinePlaces.next(AT))
                .boxed()
                .toList();

        assertThat(places).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void later_line_comes_later_also_under_a_clock_that_is_set_back() {
        long before = TimelinePlaces.next(AT);

        assertThat(TimelinePlaces.next(AT.minusSeconds(60))).isGreaterThan(before);
        assertThat(TimelinePlaces.next(AT.plusSeconds(60))).isGreaterThan(before);
    }

    @Test
    void places_of_earlier_releases_come_first() {
        assertThat(TimelinePlaces.next(AT)).isGreaterThan(1L << 50);
    }

    @Test
    void place_is_exact_as_a_double() {
        Instant late = Instant.parse("2200-01-01T00:00:00Z");

        assertThat(TimelinePlaces.at(late)).isLessThan(1L << 53);
    }
}
