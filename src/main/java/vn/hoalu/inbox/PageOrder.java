package vn.hoalu.inbox;

import java.time.Instant;

/** An order that an index has. */
enum PageOrder {
    DUE("due_sort", "inbox_task_of_group", false),
    NEWEST("created_at", "inbox_task_newest", true),
    DONE("done_at", "inbox_task_done_by", true);

    private final String column;
    private final String groupIndex;
    private final boolean backward;

    PageOrder(String column, String groupIndex, boolean backward) {
        this.column = column;
        this.groupIndex = groupIndex;
        this.backward = backward;
    }

    /** Newest first is read where nothing but the list is asked for: narrowed lists have indexes by due date only. */
    static PageOrder of(InboxQuery query) {
        if (query.list() == InboxList.DONE) {
            return DONE;
        }
        boolean whole = query.filter().none() && query.words().isEmpty() && query.list() != InboxList.WAITING;
        return whole && query.sort() == InboxSort.NEWEST ? NEWEST : DUE;
    }

    String column() {
        return column;
    }

    /** Of a group's tasks in this order. */
    String groupIndex() {
        return groupIndex;
    }

    String direction() {
        return backward ? "DESC" : "ASC";
    }

    String before() {
        return backward ? ">" : "<";
    }

    // Two ranges of one index, not a row comparison: the database would read all rows that share the date.
    String behind(Instant at, String id, Parameters parameters) {
        return " AND (%1$s %2$s %3$s OR (%1$s = %3$s AND task_id %2$s %4$s))"
                .formatted(column, backward ? "<" : ">", parameters.of(at), parameters.of(id));
    }
}
