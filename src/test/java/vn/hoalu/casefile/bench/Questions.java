package vn.hoalu.casefile.bench;

import java.util.stream.LongStream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Statements as the server counts them, of everybody: the fewest of several turns are those of the work alone. */
public final class Questions {
    private static final int TURNS = 9;

    private final JdbcTemplate jdbc;

    public Questions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public long of(Runnable work) {
        return LongStream.range(0, TURNS).map(turn -> once(work)).min().orElseThrow();
    }

    private long once(Runnable work) {
        long before = count();
        work.run();
        // The question itself is one.
        return count() - before - 1;
    }

    private long count() {
        return jdbc.query("SHOW GLOBAL STATUS LIKE 'Questions'", row -> {
            row.next();
            return row.getLong(2);
        });
    }
}
