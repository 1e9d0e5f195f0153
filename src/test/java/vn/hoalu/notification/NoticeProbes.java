package vn.hoalu.notification;

import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.base.NoticeToOfficial;
import vn.hoalu.organization.OfficialId;

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

    public void sort() {
        program.getBean(LineSorter.class).sortWaiting();
    }
}
