package vn.hoalu.reorganisation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many things of each kind a plan has moved. */
@Repository
class PlanResults {

    private final JdbcClient jdbc;

    PlanResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(PlanId plan, Map<String, Long> moved) {
        moved.forEach((title, count) -> jdbc.sql(
                        "INSERT INTO reorganisation_result (plan_id, title_key, moved) VALUES (:plan, :title, :moved)")
                .param("plan", plan.toString())
                .param("title", title)
                .param("moved", count)
                .update());
    }

    Map<String, Long> of(PlanId plan) {
        Map<String, Long> moved = new LinkedHashMap<>();
        jdbc.sql("SELECT title_key, moved FROM reorganisation_result WHERE plan_id = :plan ORDER BY title_key")
                .param("plan", plan.toString())
                .query(row -> {
                    moved.put(row.getString(1), row.getLong(2));
                });
        return moved;
    }
}
