package vn.hoalu.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoalu.access.Actor;

/**
 * The statement of one page. Each group is a branch of its own that walks one index in order and stops after a page;
 * one condition over all groups would read and sort everything they hold. Which index is said: the database would
 * change its mind between near-equal ones.
 */
final class PageQuery {
    // Beyond these a page of each is too much to read for one.
    private static final int FEW_BRANCHES = 6;

    private final Parameters parameters = new Parameters();
    private final List<Branch> branches;
    private final PageOrder order;
    private final int limit;

    PageQuery(InboxQuery query, Narrowing known, Optional<Cursor> after, int limit, Actor actor, Instant now) {
        this.order = PageOrder.of(query);
        this.limit = limit;
        Conditions conditions = new Conditions(query, parameters, now);
        String behind = after.map(cursor -> order.behind(cursor.at(), cursor.id(), parameters))
                .orElse("");
        this.branches = new ListBranches(query, known, actor, parameters, conditions, order)
                .all().stream().map(branch -> branch.and(behind)).toList();
    }

    String sql() {
        String sorted = "sorted %1$s, task_id %1$s".formatted(order.direction());
        String each = branches.stream()
                .map(branch -> branch.walk("", order, "", limit))
                .collect(Collectors.joining(" UNION ALL "));
        return "SELECT %s FROM (%s ORDER BY %s LIMIT %d) k JOIN inbox_task t ON t.task_id = k.task_id ORDER BY k.sorted %5$s, k.task_id %5$s"
                .formatted(InboxTask.LISTED, each, sorted, limit, order.direction());
    }

    List<InboxTask> run(JdbcClient jdbc) {
        if (branches.isEmpty()) {
            return List.of();
        }
        return branches.size() > FEW_BRANCHES
                ? new MergedPage(order, parameters, branches, limit, jdbc).read()
                : joined(jdbc);
    }

    private List<InboxTask> joined(JdbcClient jdbc) {
        return parameters
                .ask(jdbc, sql())
                .query((row, number) -> InboxTask.listed(row))
                .list();
    }
}
