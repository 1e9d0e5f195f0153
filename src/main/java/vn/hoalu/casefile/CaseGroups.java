package vn.hoalu.casefile;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoalu.workflow.CaseKey;

/** Which groups have or had a task of a case. */
@Component
class CaseGroups {

    private final JdbcClient jdbc;

    CaseGroups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseKey caseKey, String group) {
        jdbc.sql("insert ignore into casefile_group (case_key, candidate_group) values (:case, :group)")
                .param("case", caseKey.toString())
                .param("group", group)
                .update();
    }

    Set<String> of(CaseKey caseKey) {
        return Set.copyOf(jdbc.sql("select candidate_group from casefile_group where case_key = :case")
                .param("case", caseKey.toString())
                .query(String.class)
                .list());
    }

    boolean anyOf(CaseKey caseKey, Set<String> groups) {
        return !groups.isEmpty()
                && jdbc.sql("select exists (select 1 from casefile_group where case_key = :case"
                                + " and candidate_group in (:groups))")
                        .param("case", caseKey.toString())
                        .param("groups", groups)
                        .query(Boolean.class)
                        .single();
    }
}
