package vn.hoalu.inbox;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoalu.access.Actor;

/**
 * The statement of one page. Each group is a branch of its own that walks one index in order and stops after a page;
 * one condition over all groups would read and sort everything they hold.
 */
final class PageQuery {
    private final Map<String, Object> parameters = new HashMap<>();
    private final List<String> branches = new ArrayList<>();
    private final String column;
    private final String direction;
    private final String narrowed;
    private final int limit;

    PageQuery(InboxQuery query, Optional<Cursor> after, int limit, Actor actor) {
        boolean done = query.list() == InboxList.DONE;
        this.column = done ? "done_at" : "due_sort";
        this.direction = done ? "DESC" : "ASC";
        this.limit = limit;
        this.narrowed = behind(after, done ? "<" : ">") + matching(query.words()) + narrowed(query);
        switch (query.list()) {
            case DONE -> branch("done_by = " + me(actor));
            case MINE -> branch("assignee = " + me(actor) + " AND active = TRUE");
            case TODO -> todo(actor);
            case COVERED -> covered(actor);
            case WAITING -> branch("FALSE");
        }
    }

    private void todo(Actor actor) {
        List<String> listed = Stream.concat(GroupSlice.own(actor).stream(), GroupSlice.covered(actor).stream())
                .map(this::condition)
                .toList();
        listed.forEach(each -> branch(each + " AND active = TRUE"));
        // What I hold outside these groups, e.g. of a post I have left; inside them it is listed already.
        branch("assignee = " + me(actor) + " AND active = TRUE"
                + listed.stream().map(each -> " AND NOT (" + each + ")").collect(Collectors.joining()));
    }

    private void covered(Actor actor) {
        Stream.concat(GroupSlice.covered(actor).stream(), GroupSlice.heldByAbsent(actor).stream())
                .map(this::condition)
                .forEach(each -> branch(each + " AND active = TRUE"));
        if (branches.isEmpty()) {
            branch("FALSE");
        }
    }

    private String condition(GroupSlice slice) {
        String condition = "candidate_group = " + parameter(slice.group());
        if (slice.process().isPresent()) {
            condition += " AND process_key = " + parameter(slice.process().get());
        }
        return slice.holder().isPresent()
                ? condition + " AND assignee = "
                        + parameter(slice.holder().get().toString())
                : condition;
    }

    // A parameter that no branch asks for would be refused.
    private String me(Actor actor) {
        parameters.put("me", actor.id().toString());
        return ":me";
    }

    private String parameter(String value) {
        String name = "slice" + parameters.size();
        parameters.put(name, value);
        return ":" + name;
    }

    private void branch(String condition) {
        branches.add(
                "(SELECT task_id, %1$s AS sorted FROM inbox_task WHERE %2$s%3$s ORDER BY %1$s %4$s, task_id %4$s LIMIT %5$d)"
                        .formatted(column, condition, narrowed, direction, limit));
    }

    // Two ranges of one index, not a row comparison: the database would read all rows that share the date.
    private String behind(Optional<Cursor> after, String comparison) {
        after.ifPresent(cursor -> {
            parameters.put("at", cursor.at());
            parameters.put("id", cursor.id());
        });
        return after.isEmpty()
                ? ""
                : " AND (%1$s %2$s :at OR (%1$s = :at AND task_id %2$s :id))".formatted(column, comparison);
    }

    private String matching(List<String> words) {
        StringBuilder conditions = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            parameters.put("word" + i, "%" + words.get(i).replaceAll("([!%_])", "!$1") + "%");
            conditions.append(" AND search_text LIKE :word").append(i).append(" ESCAPE '!'");
        }
        return conditions.toString();
    }

    private String narrowed(InboxQuery query) {
        InboxFilter filter = query.filter();
        return equal("process_key", filter.process())
                + equal("element", filter.step().map(InboxStep::element))
                + equal("unit_code", filter.unit())
                + equal("state", filter.state())
                + equal("campaign", filter.campaign())
                + equal(query.list() == InboxList.DONE ? "done_by" : "assignee", filter.person());
    }

    private String equal(String column, Optional<?> value) {
        return value.map(wanted -> " AND " + column + " = " + parameter(wanted.toString()))
                .orElse("");
    }

    String sql() {
        String order = "sorted %1$s, task_id %1$s".formatted(direction);
        return "SELECT t.* FROM (%s ORDER BY %s LIMIT %d) k JOIN inbox_task t ON t.task_id = k.task_id ORDER BY k.sorted %4$s, k.task_id %4$s"
                .formatted(String.join(" UNION ALL ", branches), order, limit, direction);
    }

    @SuppressWarnings("unchecked")
    List<InboxTask> run(EntityManager entities) {
        Query query = entities.createNativeQuery(sql(), InboxTask.class);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }
}
