package vn.hoalu.database;

import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the program's own account may do. Rows are enough: the audit log is kept by triggers, which it must not reach. */
record ProgramRights(List<String> grants) {

    private static final Logger log = LoggerFactory.getLogger(ProgramRights.class);
    private static final Pattern TOO_MANY =
            Pattern.compile("^GRANT .*\\b(ALL PRIVILEGES|SUPER|CREATE|DROP|ALTER|TRIGGER)\\b.* ON ");

    static ProgramRights of(DataSource pool) {
        return new ProgramRights(new JdbcTemplate(pool).queryForList("show grants", String.class));
    }

    boolean tooMany() {
        return grants.stream().anyMatch(grant -> TOO_MANY.matcher(grant).find());
    }

    void warnWhereTooMany() {
        if (tooMany()) {
            log.warn("The program's database account may change tables, so it could take the triggers off that keep"
                    + " the audit log. Give HOALU_DB_USER the rights SELECT, INSERT, UPDATE, DELETE and EXECUTE only,"
                    + " and name the owner of the tables with HOALU_DB_OWNER_USER and HOALU_DB_OWNER_PASSWORD.");
        }
    }
}
