package vn.hoalu.inbox;

import java.util.List;

/**
 * What was looked up before a page is read, so that it need not be sought among all rows of the groups.
 *
 * @param kinds      the live kinds that fit the filter
 * @param tasks      how many live tasks the groups have together
 * @param candidates cases that have the words; of each the live tasks are read
 */
record Narrowing(State state, List<GroupKind> kinds, long tasks, List<String> candidates) {

    // Measured: a branch costs as much as walking past so many entries of an index.
    private static final int ENTRIES_A_BRANCH = 160;
    // Many kinds are a good part of a group, of which a walk soon finds a page; only past so many more does it pay.
    private static final int FEW_KINDS = 12;
    private static final int MANY_TIMES = 20;

    /** What is known. */
    enum State {
        NOTHING,
        KINDS,
        CANDIDATES
    }

    static final Narrowing NONE = new Narrowing(State.NOTHING, List.of(), 0, List.of());

    static Narrowing to(List<GroupKind> kinds, long tasks) {
        return new Narrowing(State.KINDS, kinds, tasks, List.of());
    }

    static Narrowing among(List<String> candidates) {
        return new Narrowing(State.CANDIDATES, List.of(), 0, candidates);
    }

    /** Whether to read each kind by itself is cheaper than to walk the groups. */
    boolean byKind() {
        long entries = (long) kinds.size() * ENTRIES_A_BRANCH;
        return state == State.KINDS && (kinds.size() <= FEW_KINDS ? entries : entries * MANY_TIMES) <= tasks;
    }

    List<GroupKind> kindsOf(GroupSlice slice) {
        return kinds.stream().filter(kind -> kind.of(slice)).toList();
    }
}
