package vn.hoalu.notification;

import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.access.Actor;
import vn.hoalu.base.NoticeToOfficial;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.UnitCode;

/** Notices for tests of other modules. */
public final class NoticeProbes {

    public static final String MARK = "Người Nhắc Tên";

    private final ApplicationContext program;

    public NoticeProbes(ApplicationContext program) {
        this.program = program;
    }

    /** Gives the official a notice in which the mark stands, and lets it be seen. */
    public void tell(OfficialId official, String reference) {
        NoticeToOfficial notice = new NoticeToOfficial(
                official.value(),
                reference,
                "casefile.notice.mentioned",
                Map.of("number", "HS-" + reference, "name", MARK),
                Optional.of("cases"));
        new TransactionTemplate(program.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> program.publishEvent(notice));
        sort();
    }

    /** Looks into letters that were given up. */
    public void manage(Actor actor, UnitCode where) {
        program.getBean(DeadLetters.class).page(Optional.empty(), actor);
    }

    public void giveUpLetterTo(OfficialId official) {
        new TransactionTemplate(program.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(
                        status -> program.getBean(JdbcTemplate.class).update("""
                                insert into notification_outbox (id, version, reference, message_key, channel, language,
                                    subject, body, state, attempts, created_at, official_id, failure)
                                values (uuid(), 0, uuid(), 'casefile.notice.mentioned', 'EMAIL', 'vi-VN', 'Thư thử', '',
                                    'FAILED', 5, utc_timestamp(3), ?, 'ConnectException')""", official.toString()));
    }

    public void sort() {
        program.getBean(LineSorter.class).sortWaiting();
    }
}
