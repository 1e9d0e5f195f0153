package vn.hoalu.inbox.ui;

import java.util.List;
import java.util.Optional;
import vn.hoalu.inbox.InboxRow;
import vn.hoalu.workflow.TaskId;

/** Rows from the one chosen last to another, in either direction. */
class RowRange {
    private Optional<TaskId> anchor = Optional.empty();

    void from(InboxRow row) {
        anchor = Optional.of(row.id());
    }

    List<InboxRow> upTo(InboxRow row, List<InboxRow> shown) {
        int here = position(row.id(), shown);
        int there = anchor.map(id -> position(id, shown)).orElse(here);
        int begin = there < 0 ? here : Math.min(here, there);
        return here < 0 ? List.of() : List.copyOf(shown.subList(begin, Math.max(here, there) + 1));
    }

    private static int position(TaskId id, List<InboxRow> shown) {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
