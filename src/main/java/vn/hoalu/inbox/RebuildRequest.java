package vn.hoalu.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import vn.hoalu.workflow.TaskId;

/**
 * How far a rebuild of the inbox has come.
 *
 * @param after    id of the last task that was looked at
 * @param taken    whether a node works on it now
 * @param finished whether all tasks have been looked at
 */
record RebuildRequest(Optional<TaskId> after, long compared, long repaired, boolean taken, boolean finished) {

    static final String COLUMNS = "after_id, compared, repaired, finished_at, lease_until";

    static RebuildRequest read(ResultSet row, int number) throws SQLException {
        return new RebuildRequest(
                Optional.ofNullable(row.getString("after_id")).map(TaskId::new),
                row.getLong("compared"),
                row.getLong("repaired"),
                row.getTimestamp("lease_until") != null,
                row.getTimestamp("finished_at") != null);
    }
}
