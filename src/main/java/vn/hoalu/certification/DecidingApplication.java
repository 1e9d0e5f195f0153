package vn.hoalu.certification;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;

/** A supervisor who had no other part in the application decides it. */
@Service
class DecidingApplication {

    private final Applications applications;
    private final FourEyes fourEyes;
    private final Journal journal;
    private final Clock clock;

    DecidingApplication(Applications applications, FourEyes fourEyes, Journal journal, Clock clock) {
        this.applications = applications;
        this.fourEyes = fourEyes;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void decide(ApplicationId id, DecisionOutcome outcome, Optional<String> reason, Actor actor) {
        Instant now = clock.instant();
        Application application = applications.get(id);
        fourEyes.take(application, actor, Action.DECIDE_APPLICATION);
        application.decide(outcome, reason, actor.stamp(), now);
        applications.flush();

        journal.audit(actor.stamp(), "application.decided", id);
        journal.timeline(id, "decided", Map.of("outcome", outcome.name(), "reason", reason.orElse("")), actor.stamp());
        journal.publish(new ApplicationDecided(id, application.unit(), outcome, now));
    }
}
