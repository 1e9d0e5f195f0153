package vn.hoalu.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.workflow.ProcessKey;

/** Which kinds of live tasks and which units occur: looked up, not sought among all tasks. */
@Component
class OccurringTasks {
    // Of one person's own tasks, however many there are.
    private static final int OWN = 200;

    private static final String OF_GROUPS = """
            SELECT k.process_key, k.element, k.campaign, NULL AS unit_code,
                   (SELECT t.definition_id FROM inbox_task t FORCE INDEX (inbox_task_of_kind)
                     WHERE t.candidate_group = k.candidate_group AND t.active = TRUE AND t.kind = k.kind
                     LIMIT 1) AS definition_id
              FROM inbox_kind k WHERE k.candidate_group IN (:groups)
            HAVING definition_id IS NOT NULL
            ORDER BY process_key, element, campaign""";

    private static final String OF_PERSON = """
            (SELECT process_key, element, campaign, unit_code, definition_id
               FROM inbox_task FORCE INDEX (%1$s) WHERE %2$s = :me AND active = TRUE
              ORDER BY due_sort, task_id LIMIT %3$d)""";

    private static final String PLACES = """
            SELECT DISTINCT p.unit_code FROM inbox_place p
             WHERE p.candidate_group IN (:groups)
               AND (SELECT 1 FROM inbox_task t FORCE INDEX (inbox_task_of_unit)
                     WHERE t.candidate_group = p.candidate_group AND t.active = TRUE AND t.unit_code = p.unit_code
                     LIMIT 1) = 1""";

    private final JdbcClient jdbc;

    OccurringTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Occurring(
            ProcessKey process,
            InboxStep step,
            Optional<String> campaign,
            Optional<String> unit,
            String definitionId) {}

    List<Occurring> among(List<String> groups, OfficialId me) {
        return Stream.concat(ofGroups(groups).stream(), ofPerson(me).stream()).toList();
    }

    private List<Occurring> ofGroups(List<String> groups) {
        return groups.isEmpty()
                ? List.of()
                : jdbc.sql(OF_GROUPS)
                        .param("groups", groups)
                        .query((row, number) -> occurring(row))
                        .list();
    }

    private List<Occurring> ofPerson(OfficialId me) {
        String sql = Stream.of("assignee", "previous_by", "started_by")
                .map(column -> OF_PERSON.formatted(
                        "inbox_task_" + (column.equals("assignee") ? "of_assignee" : column), column, OWN))
                .reduce((one, other) -> one + " UNION " + other)
                .orElseThrow();
        return jdbc.sql(sql)
                .param("me", me.toString())
                .query((row, number) -> occurring(row))
                .list();
    }

    private static Occurring occurring(ResultSet row) throws SQLException {
        ProcessKey process = new ProcessKey(row.getString("process_key"));
        return new Occurring(
                process,
                new InboxStep(process, row.getString("element")),
                Optional.ofNullable(row.getString("campaign")),
                Optional.ofNullable(row.getString("unit_code")),
                row.getString("definition_id"));
    }

    List<String> units(List<String> groups) {
        return groups.isEmpty()
                ? List.of()
                : jdbc.sql(PLACES).param("groups", groups).query(String.class).list();
    }
}
