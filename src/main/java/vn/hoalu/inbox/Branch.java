package vn.hoalu.inbox;

/**
 * One walk of one index.
 *
 * @param candidates what leads to the rows by the index's first column; empty where the condition does
 */
record Branch(String candidates, String index, String condition) {

    Branch(String index, String condition) {
        this("", index, condition);
    }

    /** In the list's order, no further than the limit. */
    String walk(String named, PageOrder order, String further, int limit) {
        return "(SELECT %1$stask_id, %2$s AS sorted FROM %3$sinbox_task t FORCE INDEX (%4$s) WHERE %5$s%6$s ORDER BY %2$s %7$s, task_id %7$s LIMIT %8$d)"
                .formatted(named, order.column(), candidates, index, condition, further, order.direction(), limit);
    }

    Branch and(String further) {
        return new Branch(candidates, index, condition + further);
    }
}
