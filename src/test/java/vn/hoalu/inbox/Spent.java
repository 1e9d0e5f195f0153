package vn.hoalu.inbox;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongUnaryOperator;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What one thing that is read costs: time, statements and rows, by the connection's own counters. */
record Spent(String what, double medianMs, double p95Ms, long statements, long rowsRead) {

    static final class Meter {
        private final JdbcTemplate jdbc;
        private final TransactionTemplate transaction;
        private final int rounds;

        Meter(JdbcTemplate jdbc, TransactionTemplate transaction, int rounds) {
            this.jdbc = jdbc;
            this.transaction = transaction;
            this.rounds = rounds;
        }

        /** In turns: what else the machine does meets all of them alike. */
        Map<String, Spent> of(Map<String, Supplier<?>> readings) {
            Map<String, double[]> times = new LinkedHashMap<>();
            readings.keySet().forEach(what -> times.put(what, new double[rounds]));
            for (int round = 0; round < rounds; round++) {
                for (Map.Entry<String, Supplier<?>> each : readings.entrySet()) {
                    times.get(each.getKey())[round] = millis(each.getValue());
                }
            }
            Map<String, Spent> spent = new LinkedHashMap<>();
            readings.forEach((what, reading) -> spent.put(what, spent(what, reading, times.get(what))));
            return spent;
        }

        private static double millis(Supplier<?> reading) {
            long start = System.nanoTime();
            reading.get();
            return (System.nanoTime() - start) / 1e6;
        }

        private Spent spent(String what, Supplier<?> reading, double[] times) {
            Arrays.sort(times);
            return new Spent(
                    what,
                    times[rounds / 2],
                    times[rounds * 95 / 100],
                    counted("Questions", reading),
                    counted("Handler_read_%", reading));
        }

        /** The counting itself asks too: what it costs is taken off. */
        long counted(String counter, Supplier<?> reading) {
            LongUnaryOperator during = times -> transaction.execute(status -> {
                long before = status(counter);
                if (times > 0) {
                    reading.get();
                }
                return status(counter) - before;
            });
            return during.applyAsLong(1) - during.applyAsLong(0);
        }

        private long status(String counter) {
            return jdbc.queryForObject(
                    "SELECT SUM(CAST(VARIABLE_VALUE AS SIGNED)) FROM information_schema.SESSION_STATUS WHERE VARIABLE_NAME LIKE ?",
                    Long.class,
                    counter);
        }
    }

    void print() {
        System.out.printf(
                Locale.ROOT,
                "  %-44s median %8.2f ms  p95 %8.2f ms  %3d statements  %6d rows%n",
                what,
                medianMs,
                p95Ms,
                statements,
                rowsRead);
    }
}
