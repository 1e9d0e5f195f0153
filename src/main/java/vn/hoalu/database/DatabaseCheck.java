package vn.hoalu.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;

/** What an external server must be, asked before the first table is made in it: afterwards it would be too late. */
final class DatabaseCheck {

    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+).*");

    private DatabaseCheck() {}

    static HikariDataSource passed(HikariDataSource pool) {
        JdbcTemplate jdbc = new JdbcTemplate(pool);
        try {
            checkVersion(ask(jdbc, "select version()"));
            checkCharacters(ask(jdbc, "select @@global.old_mode"));
            return pool;
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    private static String ask(JdbcTemplate jdbc, String question) {
        return String.valueOf(jdbc.queryForObject(question, String.class));
    }

    static void checkVersion(String version) {
        Matcher numbers = VERSION.matcher(version);
        boolean fits = version.contains("MariaDB")
                && numbers.matches()
                && Integer.parseInt(numbers.group(1)) * 100 + Integer.parseInt(numbers.group(2)) >= 1104;
        if (!fits) {
            throw new DatabaseTrouble(
                    "The database is %s; Hoa Lư needs MariaDB 11.4 or newer".formatted(version),
                    "Let HOALU_DB_URL name another server.");
        }
    }

    static void checkCharacters(String oldMode) {
        if (oldMode.toUpperCase(Locale.ROOT).contains("UTF8_IS_UTF8MB3")) {
            throw new DatabaseTrouble(
                    "The database's old_mode is %s: the engine's tables would not hold every character"
                            .formatted(oldMode),
                    "Start MariaDB with --old-mode= (empty).");
        }
    }
}
