package vn.hoalu.inbox;

import java.util.List;
import java.util.Optional;

/**
 * What was looked up before a page is read, so that it need not be sought among all rows of the groups.
 *
 * @param kinds the kinds that fit the filter
 * @param cases the few cases of which the live tasks are read; empty where there are none
 * @param tasks the few tasks that can be listed at all
 */
record Narrowing(State state, List<GroupKind> kinds, Optional<WordStatement> cases, List<String> tasks) {

    /** What is known. */
    enum State {
        NOTHING,
        KINDS,
        CASES,
        TASKS
    }

    static final Narrowing NONE = new Narrowing(State.NOTHING, List.of(), Optional.empty(), List.of());

    static Narrowing to(List<GroupKind> kinds) {
        return new Narrowing(State.KINDS, kinds, Optional.empty(), List.of());
    }

    static Narrowing amongCases(Optional<WordStatement> cases) {
        return new Narrowing(State.CASES, List.of(), cases, List.of());
    }

    static Narrowing amongTasks(List<String> tasks) {
        return new Narrowing(State.TASKS, List.of(), Optional.empty(), tasks);
    }

    List<GroupKind> kindsOf(GroupSlice slice) {
        return kinds.stream().filter(kind -> kind.of(slice)).toList();
    }
}
