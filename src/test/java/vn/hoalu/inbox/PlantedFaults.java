package vn.hoalu.inbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.hoalu.workflow.TaskId;

/** Twenty-five ways in which the inbox could say something else than the engine, each done to a row of its own. */
final class PlantedFaults {
    private static final String SOMEBODY = "'00000000-0000-4000-8000-000000000001'";
    private static final String NOBODY_ELSE = "'00000000-0000-4000-8000-000000000002'";

    /** Of free tasks with a due date: what is set in the row. */
    private static final Map<String, String> OF_FREE = free();

    /** Of held tasks. */
    private static final Map<String, String> OF_HELD = held();

    private final JdbcTemplate jdbc;
    private final Map<String, TaskId> planted = new LinkedHashMap<>();
    private final Map<String, String> miscounted = new LinkedHashMap<>();

    PlantedFaults(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private static Map<String, String> free() {
        Map<String, String> faults = new LinkedHashMap<>();
        faults.put("held though free", "state = 'CLAIMED', assignee = " + SOMEBODY);
        faults.put("done though live", "state = 'DONE', done_at = created_at, done_by = " + SOMEBODY);
        faults.put("cancelled though live", "state = 'CANCELLED', done_at = created_at");
        faults.put("other group", "candidate_group = 'CERT_EXAMINER@14287'");
        faults.put("other unit", "unit_code = '14329'");
        faults.put("due later", "due_at = due_at + INTERVAL 1 SECOND");
        faults.put("never due", "due_at = NULL");
        faults.put("other element", "element = 'Task_Elsewhere'");
        faults.put("other version", "definition_id = 'InboxProofProcess:1:0'");
        faults.put("other process", "process_key = 'OtherProcess'");
        faults.put("other case", "case_key = UUID()");
        faults.put("other number", "case_number = 'PROOF-0'");
        faults.put("other subject", "subject = 'Hồ Sơ Khác'");
        faults.put("not to be found", "search_text = ''");
        return faults;
    }

    private static Map<String, String> held() {
        Map<String, String> faults = new LinkedHashMap<>();
        faults.put("free though held", "state = 'OPEN', assignee = NULL, held_for = NULL");
        faults.put("other holder", "assignee = " + SOMEBODY + ", held_for = NULL");
        faults.put("other absent", "held_for = " + NOBODY_ELSE);
        return faults;
    }

    /** Of the words of a case. */
    private static final Map<String, String> OF_WORDS = Map.of(
            "a word lost", "DELETE FROM inbox_case_word WHERE case_key = %s LIMIT 1",
            "another text beside a word",
                    "UPDATE inbox_case_word SET search_text = ' nobody' WHERE case_key = %s LIMIT 1",
            "a word too many",
                    "INSERT INTO inbox_case_word (case_key, unit_code, word, ended)"
                            + " SELECT case_key, unit_code, 'nobody', FALSE FROM inbox_case WHERE case_key = %s",
            "ended though worked on", "UPDATE inbox_case SET ended = TRUE WHERE case_key = %s");

    static int count() {
        return OF_FREE.size() + OF_HELD.size() + OF_WORDS.size() + 5;
    }

    /** @param free ids of free tasks that are due one day; there must be as many as faults, of the held ones too */
    void plant(List<String> free, List<String> held, String finished) {
        List<String> left = new ArrayList<>(free);
        OF_FREE.forEach((fault, change) -> change(fault, change, left.removeFirst()));
        OF_WORDS.forEach((fault, change) -> say(fault, change, left.removeFirst()));
        List<String> holding = new ArrayList<>(held);
        OF_HELD.forEach((fault, change) -> change(fault, change, holding.removeFirst()));
        delete(left.removeFirst());
        change("live though done", "state = 'OPEN', assignee = NULL, done_for = NULL", finished);
        invent(left.removeFirst());
        miscount("counted too high", "COMMUNE_OFFICER@PLANTED1", 3);
        miscount("counted too low", "COMMUNE_OFFICER@PLANTED2", -1);
    }

    private void miscount(String fault, String group, int tasks) {
        jdbc.update("INSERT INTO inbox_count VALUES (?, 200000, UUID_SHORT(), ?)", group, tasks);
        miscounted.put(fault, group);
    }

    private void change(String fault, String change, String task) {
        int rows = jdbc.update("UPDATE inbox_task SET " + change + " WHERE task_id = ?", task);
        planted.put(fault, new TaskId(one(rows, fault, task)));
    }

    private void say(String fault, String change, String task) {
        jdbc.update(change.formatted("(SELECT case_key FROM inbox_task WHERE task_id = '" + task + "')"));
        planted.put(fault, new TaskId(task));
    }

    private void delete(String task) {
        int rows = jdbc.update("DELETE FROM inbox_task WHERE task_id = ?", task);
        planted.put("missing", new TaskId(one(rows, "missing", task)));
    }

    /** A copy of another task's row under an id that the engine never gave. */
    private void invent(String like) {
        String id = UUID.randomUUID().toString();
        String columns = String.join(", ", columns());
        int rows = jdbc.update(
                "INSERT INTO inbox_task (task_id, " + columns + ") SELECT ?, " + columns
                        + " FROM inbox_task WHERE task_id = ?",
                id,
                like);
        planted.put("too many", new TaskId(one(rows, "too many", id)));
    }

    private List<String> columns() {
        return jdbc.queryForList(
                "SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE()"
                        + " AND table_name = 'inbox_task' AND column_name <> 'task_id' AND generation_expression IS NULL",
                String.class);
    }

    private static String one(int rows, String fault, String task) {
        if (rows != 1) {
            throw new IllegalStateException("Could not plant '%s' in %s".formatted(fault, task));
        }
        return task;
    }

    /** Names of the faults that the difference does not tell of. */
    List<String> missedBy(RebuildingInbox.Difference difference) {
        Set<TaskId> told = Stream.of(difference.missing(), difference.stale(), difference.orphaned())
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        Stream<String> rows = planted.entrySet().stream()
                .filter(fault -> !told.contains(fault.getValue()))
                .map(Map.Entry::getKey);
        Stream<String> counts = miscounted.entrySet().stream()
                .filter(fault -> !difference.miscounted().contains(fault.getValue()))
                .map(Map.Entry::getKey);
        return Stream.concat(rows, counts).toList();
    }
}
