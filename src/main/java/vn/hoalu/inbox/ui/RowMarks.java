package vn.hoalu.inbox.ui;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hoalu.base.Dates;
import vn.hoalu.inbox.InboxList;
import vn.hoalu.inbox.InboxQuery;
import vn.hoalu.inbox.InboxRow;
import vn.hoalu.inbox.Presence;
import vn.hoalu.workflow.TaskId;

/** What a row says besides its task: who is at it, when its reader wants to see it again, why an act failed on it. */
class RowMarks {
    private final LoadedRows rows;
    private final Map<TaskId, String> failures = new HashMap<>();
    private final Set<TaskId> gone = new HashSet<>();

    RowMarks(LoadedRows rows) {
        this.rows = rows;
    }

    List<Presence.Present> present(TaskId id) {
        return rows.present(id);
    }

    boolean gone(TaskId id) {
        return gone.contains(id);
    }

    void failed(Map<TaskId, String> reasons) {
        failures.clear();
        failures.putAll(reasons);
    }

    /** After a change elsewhere: whether the rows still belong to the list that is asked for. */
    void judge(List<InboxRow> before, List<InboxRow> now, InboxQuery query) {
        before.forEach(row -> gone.add(row.id()));
        now.stream().filter(row -> belongs(row, query)).forEach(row -> gone.remove(row.id()));
    }

    private static boolean belongs(InboxRow row, InboxQuery query) {
        if (query.list() == InboxList.DONE) {
            return true;
        }
        boolean held = query.list() != InboxList.MINE || row.held() == InboxRow.Held.BY_ME;
        boolean asked =
                query.filter().state().filter(state -> state != row.state()).isEmpty();
        return row.state().active() && held && asked;
    }

    /** Another list, or the same read anew. */
    void fresh() {
        gone.clear();
    }

    String said(InboxRow row, RowWords words) {
        if (gone(row.id())) {
            return words.say("inbox.state.gone");
        }
        String failure = failures.get(row.id());
        if (failure != null) {
            return failure;
        }
        if (rows.mentioned(row)) {
            return words.say("inbox.state.mentioned");
        }
        String state = followUp(row.id(), words)
                .map(day -> words.say("inbox.state.followUp", Map.of("state", words.state(row), "day", day)))
                .orElseGet(() -> words.state(row));
        return who(row.id(), words)
                .map(who -> words.say("inbox.state.present", Map.of("who", who, "state", state)))
                .orElse(state);
    }

    private Optional<String> who(TaskId id, RowWords words) {
        return present(id).stream()
                .findFirst()
                .map(first -> words.say(
                        first.doing() == Presence.Doing.TYPING ? "inbox.present.typing" : "inbox.present.reading",
                        Map.of(
                                "name",
                                first.official().name(),
                                "others",
                                present(id).size() - 1)));
    }

    private Optional<String> followUp(TaskId id, RowWords words) {
        return rows.followUp(id).map((LocalDate day) -> Dates.day(day));
    }
}
