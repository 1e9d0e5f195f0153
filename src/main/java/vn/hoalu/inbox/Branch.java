package vn.hoalu.inbox;

/** One walk of one index. */
record Branch(String index, String condition) {

    /** In the list's order, no further than the limit. */
    String walk(String named, PageOrder order, String further, int limit) {
        return "(SELECT %1$stask_id, %2$s AS sorted FROM inbox_task FORCE INDEX (%3$s) WHERE %4$s%5$s ORDER BY %2$s %6$s, task_id %6$s LIMIT %7$d)"
                .formatted(named, order.column(), index, condition, further, order.direction(), limit);
    }

    Branch and(String further) {
        return new Branch(index, condition + further);
    }
}
