package vn.hoalu.certification;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.workflow.CaseKey;

/** Closes an application whose supplement did not come in time. */
@Service
public class ClosingApplication {

    private final Applications applications;
    private final Journal journal;
    private final Clock clock;

    ClosingApplication(Applications applications, Journal journal, Clock clock) {
        this.applications = applications;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void expire(CaseKey caseKey) {
        Application application = applications.get(ApplicationId.of(caseKey));
        application.expire();

        journal.timeline(application.id(), "expired", Map.of());
        journal.publish(new ApplicationExpired(application.id(), application.unit(), clock.instant()));
    }
}
