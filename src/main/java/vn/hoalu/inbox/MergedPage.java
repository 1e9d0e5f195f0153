package vn.hoalu.inbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A page of many branches. Of each the share is read that it probably has in the page, without rows; where one may have
 * more before the page's end, only that one is read on. A page of each of thirty groups would be thirty pages read for one.
 */
final class MergedPage {
    /** What is read of a branch beyond three times its even share. */
    private static final int MORE = 3;

    private final PageOrder order;
    private final Parameters parameters;
    private final List<Branch> branches;
    private final int limit;
    private final JdbcClient jdbc;

    MergedPage(PageOrder order, Parameters parameters, List<Branch> branches, int limit, JdbcClient jdbc) {
        this.order = order;
        this.parameters = parameters;
        this.branches = branches;
        this.limit = limit;
        this.jdbc = jdbc;
    }

    private record Key(int branch, String id, Instant at) {}

    /** @param further conditions on its index */
    private record Walk(int branch, String further) {}

    List<InboxTask> read() {
        List<String> ids = keys().stream().limit(limit).map(Key::id).toList();
        Map<String, InboxTask> rows = rows(ids);
        List<InboxTask> page = ids.stream()
                .flatMap(id -> Optional.ofNullable(rows.get(id)).stream())
                .filter(row -> order == PageOrder.DONE || row.state().active())
                .toList();
        // One was done by a colleague between the two: a page without it would look like the last one.
        return page.size() == ids.size() ? page : read();
    }

    private Map<String, InboxTask> rows(List<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("SELECT " + InboxTask.LISTED + " FROM inbox_task t WHERE t.task_id IN (:ids)")
                        .param("ids", ids)
                        .query((row, number) -> InboxTask.listed(row))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(row -> row.id().value(), Function.identity()));
    }

    private List<Key> keys() {
        int share = Math.min(limit, 3 * limit / branches.size() + MORE);
        List<Key> first = walked(
                IntStream.range(0, branches.size())
                        .mapToObj(branch -> new Walk(branch, ""))
                        .toList(),
                share);
        List<Walk> open = open(first, share);
        return open.isEmpty() ? first : sorted(Stream.concat(first.stream(), walked(open, limit).stream()));
    }

    /** Branches of which there may be more before the end of the page. */
    private List<Walk> open(List<Key> first, int share) {
        Optional<Key> end = first.size() < limit ? Optional.empty() : Optional.of(first.get(limit - 1));
        return first.stream().collect(Collectors.groupingBy(Key::branch)).values().stream()
                .filter(keys -> keys.size() == share && share < limit)
                .map(List::getLast)
                .filter(last ->
                        end.filter(key -> inOrder().compare(last, key) > 0).isEmpty())
                .map(last -> new Walk(last.branch(), order.behind(last.at(), last.id(), parameters) + until(end)))
                .toList();
    }

    private String until(Optional<Key> end) {
        return end.map(key -> " AND %s %s= %s".formatted(order.column(), order.before(), parameters.of(key.at())))
                .orElse("");
    }

    private List<Key> walked(List<Walk> walks, int most) {
        String sql = walks.stream()
                .map(walk ->
                        branches.get(walk.branch()).walk(walk.branch() + " AS branch, ", order, walk.further(), most))
                .collect(Collectors.joining(" UNION ALL "));
        return sorted(parameters
                .ask(jdbc, sql)
                .query((row, number) -> new Key(row.getInt(1), row.getString(2), InboxTask.instant(row, 3)))
                .list()
                .stream());
    }

    private List<Key> sorted(Stream<Key> keys) {
        List<Key> all = new ArrayList<>(keys.toList());
        all.sort(inOrder());
        return all;
    }

    private Comparator<Key> inOrder() {
        Comparator<Key> due = Comparator.comparing(Key::at).thenComparing(Key::id);
        return order.direction().equals("DESC") ? Collections.reverseOrder(due) : due;
    }
}
