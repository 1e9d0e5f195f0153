package vn.hoalu.escalation;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What two nodes have done of what there was to do.
 *
 * @param twice     escalations beyond one a task, notices beyond one a person and task, and letters that came under two
 *                  ids
 * @param missing   tasks without an escalation, notices and letters that never came
 * @param sentAgain letters that came again under the same id, by which a mail server knows them: their sender was killed
 *                  after the server had taken them
 */
record NodeJudgement(long twice, long missing, long sentAgain) {

    static NodeJudgement of(JdbcTemplate jdbc, List<MimeMessage> mails, int tasks, int letters) {
        long escalated = count(jdbc, "SELECT COUNT(DISTINCT task_id) FROM escalation_escalation");
        long escalations = count(jdbc, "SELECT COUNT(*) FROM escalation_escalation");
        // The officer is told, and the lead.
        long told = count(jdbc, "SELECT COUNT(DISTINCT official_id, reference) FROM notification_line" + OF_TASKS);
        long lines = count(jdbc, "SELECT COUNT(*) FROM notification_line" + OF_TASKS);
        Map<String, Set<String>> ids = ids(mails);
        long different = ids.values().stream().mapToLong(Set::size).sum();
        return new NodeJudgement(
                escalations - escalated + lines - told + different - ids.size(),
                tasks - escalated + 2L * tasks - told + letters - ids.size(),
                mails.size() - different);
    }

    private static final String OF_TASKS =
            " WHERE message_key IN ('escalation.notice.overdue', 'escalation.notice.lead')"
                    + " AND official_id IN (SELECT id FROM organization_official WHERE name = '" + NodeProgram.NAME
                    + "')";

    private static Map<String, Set<String>> ids(List<MimeMessage> mails) {
        Map<String, Set<String>> ids = new HashMap<>();
        try {
            for (MimeMessage mail : mails) {
                ids.computeIfAbsent(mail.getAllRecipients()[0].toString(), to -> new HashSet<>())
                        .add(mail.getMessageID());
            }
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
        return ids;
    }

    private static long count(JdbcTemplate jdbc, String sql) {
        Long found = jdbc.queryForObject(sql, Long.class);
        return found == null ? 0 : found;
    }
}
