package vn.hoalu.inbox;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hoalu.access.Actor;

/**
 * The statement of one page. Each group is a branch of its own that walks one index in order and stops after a page;
 * one condition over all groups would read and sort everything they hold. Which index is said: the database would
 * change its mind between near-equal ones.
 */
final class PageQuery {
    private final Parameters parameters = new Parameters();
    private final List<String> branches = new ArrayList<>();
    private final PageOrder order;
    private final int limit;
    private final String behind;

    PageQuery(InboxQuery query, Narrowing known, Optional<Cursor> after, int limit, Actor actor, Instant now) {
        this.order = PageOrder.of(query);
        this.limit = limit;
        Conditions conditions = new Conditions(query, parameters, now);
        this.behind = after.map(this::behind).orElse("");
        new ListBranches(query, known, actor, parameters, conditions, order)
                .all()
                .forEach(this::add);
    }

    private void add(Branch branch) {
        branches.add(
                "(SELECT task_id, %1$s AS sorted FROM inbox_task FORCE INDEX (%2$s) WHERE %3$s%4$s ORDER BY %1$s %5$s, task_id %5$s LIMIT %6$d)"
                        .formatted(
                                order.column(), branch.index(), branch.condition(), behind, order.direction(), limit));
    }

    // Two ranges of one index, not a row comparison: the database would read all rows that share the date.
    private String behind(Cursor cursor) {
        return " AND (%1$s %2$s %3$s OR (%1$s = %3$s AND task_id %2$s %4$s))"
                .formatted(order.column(), order.behind(), parameters.of(cursor.at()), parameters.of(cursor.id()));
    }

    /** Whether there is anything to be read at all. */
    boolean none() {
        return branches.isEmpty();
    }

    String sql() {
        String sorted = "sorted %1$s, task_id %1$s".formatted(order.direction());
        return "SELECT t.* FROM (%s ORDER BY %s LIMIT %d) k JOIN inbox_task t ON t.task_id = k.task_id ORDER BY k.sorted %4$s, k.task_id %4$s"
                .formatted(String.join(" UNION ALL ", branches), sorted, limit, order.direction());
    }

    @SuppressWarnings("unchecked")
    List<InboxTask> run(EntityManager entities) {
        if (none()) {
            return List.of();
        }
        Query query = entities.createNativeQuery(sql(), InboxTask.class);
        return parameters.in(query).getResultList();
    }
}
