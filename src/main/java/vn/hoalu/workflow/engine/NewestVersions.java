package vn.hoalu.workflow.engine;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoalu.base.PerTransaction;
import vn.hoalu.workflow.ProcessKey;

/**
 * Which versions of processes, decisions and forms hold: asked at every step, since another node may have deployed a newer one.
 * The engine's own query costs several times as much, most of it for columns that are not read.
 */
@Component
class NewestVersions {

    private final JdbcClient jdbc;
    // A case begins with the version whose form was filled in for it.
    private final PerTransaction<Map<ProcessKey, Optional<String>>> processes = new PerTransaction<>(HashMap::new);

    NewestVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Decision(String deployment, String resource) {}

    record Form(String deployment, String resource) {}

    /** Id of the definition; the same throughout a transaction. */
    Optional<String> process(ProcessKey process) {
        return processes.get().computeIfAbsent(process, this::newest);
    }

    private Optional<String> newest(ProcessKey process) {
        return jdbc.sql("SELECT ID_ FROM ACT_RE_PROCDEF WHERE KEY_ = ? ORDER BY VERSION_ DESC LIMIT 1")
                .param(process.value())
                .query(String.class)
                .optional();
    }

    /** Ids of all definitions, by their keys in order. */
    Map<ProcessKey, String> processes() {
        Map<ProcessKey, String> found = new LinkedHashMap<>();
        jdbc.sql("SELECT KEY_, ID_ FROM ACT_RE_PROCDEF ORDER BY KEY_, VERSION_")
                .query((row, number) -> found.put(new ProcessKey(row.getString(1)), row.getString(2)))
                .list();
        return found;
    }

    Optional<Decision> decision(String key) {
        return jdbc.sql("SELECT DEPLOYMENT_ID_, RESOURCE_NAME_ FROM ACT_RE_DECISION_DEF"
                        + " WHERE KEY_ = ? ORDER BY VERSION_ DESC LIMIT 1")
                .param(key)
                .query((row, number) -> new Decision(row.getString(1), row.getString(2)))
                .optional();
    }

    Optional<Form> form(String key) {
        return jdbc.sql("SELECT DEPLOYMENT_ID_, RESOURCE_NAME_ FROM ACT_RE_CAMFORMDEF"
                        + " WHERE KEY_ = ? ORDER BY VERSION_ DESC LIMIT 1")
                .param(key)
                .query((row, number) -> new Form(row.getString(1), row.getString(2)))
                .optional();
    }
}
