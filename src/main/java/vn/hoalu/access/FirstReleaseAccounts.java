package vn.hoalu.access;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.stereotype.Component;

/**
 * The first release made {@code access_account} with one column more, which V150 takes away. Its V030 was another
 * file, so its databases bear another checksum than ours: that one, and no other, is let pass.
 */
@Component
class FirstReleaseAccounts extends BaseCallback {

    private static final int FIRST = -450_461_702;
    private static final int PRESENT = 793_113_682;

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_VALIDATE;
    }

    @Override
    public void handle(Event event, Context context) {
        String history = context.getConfiguration().getTable();
        try {
            if (exists(history, context)) {
                pass(history, context);
            }
        } catch (SQLException e) {
            throw new FlywayException("The history of the migrations could not be read", e);
        }
    }

    private static boolean exists(String history, Context context) throws SQLException {
        try (PreparedStatement asked = context.getConnection()
                .prepareStatement("SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE()"
                        + " AND table_name = ?")) {
            asked.setString(1, history);
            try (ResultSet found = asked.executeQuery()) {
                return found.next();
            }
        }
    }

    private static void pass(String history, Context context) throws SQLException {
        try (PreparedStatement update = context.getConnection()
                .prepareStatement("UPDATE " + history + " SET checksum = ? WHERE version = '030' AND checksum = ?")) {
            update.setInt(1, PRESENT);
            update.setInt(2, FIRST);
            update.executeUpdate();
        }
    }
}
