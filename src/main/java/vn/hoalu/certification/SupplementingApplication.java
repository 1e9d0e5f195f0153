package vn.hoalu.certification;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;

/** An officer takes what the applicant brought later. */
@Service
class SupplementingApplication {

    private final Applications applications;
    private final FourEyes fourEyes;
    private final Journal journal;
    private final Clock clock;

    SupplementingApplication(Applications applications, FourEyes fourEyes, Journal journal, Clock clock) {
        this.applications = applications;
        this.fourEyes = fourEyes;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void supplement(ApplicationId id, List<String> presented, String note, Actor actor) {
        Application application = applications.get(id);
        fourEyes.take(application, actor, Action.CHECK_APPLICATION);
        application.supplement(presented, note, actor.stamp(), clock.instant());
        applications.flush();

        journal.audit(actor.stamp(), "application.supplemented", id);
    }
}
