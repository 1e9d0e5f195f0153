package vn.hoalu.certification;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.base.Languages;
import vn.hoalu.base.NoticeRequested;

/** An officer says whether an application has all it needs. */
@Service
class CheckingCompleteness {

    private final Applications applications;
    private final FourEyes fourEyes;
    private final Journal journal;
    private final Clock clock;

    CheckingCompleteness(Applications applications, FourEyes fourEyes, Journal journal, Clock clock) {
        this.applications = applications;
        this.fourEyes = fourEyes;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void check(ApplicationId id, Completeness completeness, Optional<String> note, Actor actor) {
        Application application = applications.get(id);
        fourEyes.take(application, actor, Action.CHECK_APPLICATION);
        application.check(completeness, note, actor.stamp(), clock.instant());
        applications.flush();

        journal.audit(actor.stamp(), "application.checked", id);
        journal.timeline(
                id, "checked", Map.of("completeness", completeness.name(), "note", note.orElse("")), actor.stamp());
        if (completeness == Completeness.SUPPLEMENT) {
            askForSupplement(application, note.orElseThrow());
        }
    }

    // Told here and not by the model's notice: the case goes on, and each round asks for something else.
    private void askForSupplement(Application application, String missing) {
        journal.publish(new NoticeRequested(
                application.number() + "/" + application.steps().checks(),
                Optional.ofNullable(application.applicant().email()),
                Languages.of(application.applicant().language()),
                "certification.notice.supplement",
                Map.of(
                        "name", application.applicant().name(),
                        "number", application.number(),
                        "missing", missing)));
    }
}
