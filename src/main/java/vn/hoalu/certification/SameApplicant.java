package vn.hoalu.certification;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoalu.casefile.SamePerson;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;

/** Applications of one person, told by the keyed hash of the identity number. */
@Component
class SameApplicant implements SamePerson {

    private final JdbcClient jdbc;

    SameApplicant(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ProcessKey process() {
        return CertificationVocabulary.PROCESS;
    }

    @Override
    public List<CaseKey> others(CaseKey caseKey, int most) {
        return jdbc
                .sql("""
                        SELECT o.id FROM certification_application a
                          JOIN certification_application o ON o.identity_hash = a.identity_hash AND o.id <> a.id
                         WHERE a.id = :case ORDER BY o.case_number DESC LIMIT :most""")
                .param("case", caseKey.toString())
                .param("most", most)
                .query(String.class)
                .list()
                .stream()
                .map(CaseKey::of)
                .toList();
    }
}
