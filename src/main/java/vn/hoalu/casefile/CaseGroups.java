package vn.hoalu.casefile;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
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
        jdbc.sql("insert ignore into casefile_group (case_key, candidate_group, opened_at) values (:case, :group,"
                        + " (select opened_at from casefile_case where case_key = :case))")
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

    /** Those of these cases in which any of the groups has or had a task. */
    Set<CaseKey> among(Collection<CaseKey> cases, Set<String> groups) {
        return cases.isEmpty() || groups.isEmpty()
                ? Set.of()
                : jdbc
                        .sql("select distinct case_key from casefile_group"
                                + " where case_key in (:cases) and candidate_group in (:groups)")
                        .param("cases", cases.stream().map(CaseKey::toString).toList())
                        .param("groups", groups)
                        .query(String.class)
                        .list()
                        .stream()
                        .map(CaseKey::of)
                        .collect(Collectors.toSet());
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
