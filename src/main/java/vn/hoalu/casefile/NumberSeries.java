package vn.hoalu.casefile;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoalu.base.Dates;

/** Gives case numbers, in the transaction of the case that takes them: a case that fails leaves no gap. */
@Component
class NumberSeries {

    private final JdbcClient jdbc;
    private final Clock clock;

    NumberSeries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    String next(String series) {
        int year = LocalDate.ofInstant(clock.instant(), Dates.ZONE).getYear();
        // One statement, so that the first two cases of a year do not both believe to be the first.
        long number = jdbc.sql("insert into casefile_number_series (series, year, last) values (:series, :year, 1)"
                        + " on duplicate key update last = last + 1 returning last")
                .param("series", series)
                .param("year", year)
                .query(Long.class)
                .single();
        return "%s-%d-%04d".formatted(series, year, number);
    }
}
