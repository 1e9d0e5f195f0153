package vn.hoalu.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.base.ForCommands;

/** Whether the audit log has an act on a subject; for commands of an operator, who is nobody's official. */
@Component
@ForCommands
public class AuditedSubjects {

    private final JdbcClient jdbc;

    AuditedSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public boolean has(String act, String subject) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM access_audit WHERE subject = :subject AND act = :act)")
                .param("subject", subject)
                .param("act", act)
                .query(Boolean.class)
                .single();
    }
}
