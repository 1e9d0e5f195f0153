package vn.hoalu.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoalu.base.ForCommands;

/** Whether the program runs somewhere: it would go on writing with the key that a command changes. */
@Component
@ForCommands
class OtherNodes {

    private final JdbcClient jdbc;

    OtherNodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Connections of our own account but this one; a command has no second. */
    boolean running() {
        return jdbc.sql("""
                SELECT COUNT(*) FROM information_schema.processlist
                WHERE user = SUBSTRING_INDEX(USER(), '@', 1) AND db = DATABASE() AND id <> CONNECTION_ID()""").query(Integer.class).single() > 0;
    }
}
