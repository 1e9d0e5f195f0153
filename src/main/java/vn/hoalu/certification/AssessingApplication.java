package vn.hoalu.certification;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;

/** An examiner says what the applicant can do. */
@Service
class AssessingApplication {

    private final Applications applications;
    private final Programmes programmes;
    private final FourEyes fourEyes;
    private final Journal journal;
    private final Clock clock;

    AssessingApplication(
            Applications applications, Programmes programmes, FourEyes fourEyes, Journal journal, Clock clock) {
        this.applications = applications;
        this.programmes = programmes;
        this.fourEyes = fourEyes;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void assess(ApplicationId id, Findings findings, Actor actor) {
        Instant now = clock.instant();
        Application application = applications.get(id);
        fourEyes.take(application, actor, Action.ASSESS_APPLICATION);
        programmes.get(application.programme()).demandConsistent(findings);
        application.assess(findings, actor.stamp(), now);
        applications.flush();

        journal.audit(actor.stamp(), "application.assessed", id);
        journal.timeline(id, "assessed", said(findings), actor.stamp());
        journal.publish(new ApplicationAssessed(id, application.unit(), findings.result(), now));
    }

    private static Map<String, String> said(Findings findings) {
        return Map.of(
                "method", findings.method().name(),
                "score", findings.score().map(String::valueOf).orElse(""),
                "result", findings.result().name());
    }
}
