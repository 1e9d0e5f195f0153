package vn.hoalu.inbox;

import java.util.Map;

/** How much the lists of one official hold. What is done is not counted. */
public record InboxCounts(Map<InboxList, Count> lists) {

    public InboxCounts {
        lists = Map.copyOf(lists);
    }

    /** @param overdue how many of the tasks are overdue */
    public record Count(long tasks, long overdue) {

        public static final Count ZERO = new Count(0, 0);
    }

    public Count of(InboxList list) {
        return lists.getOrDefault(list, Count.ZERO);
    }
}
