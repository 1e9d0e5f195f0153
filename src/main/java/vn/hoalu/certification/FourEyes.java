package vn.hoalu.certification;

import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.access.FourEyesViolation;
import vn.hoalu.access.Permissions;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Officials;

/**
 * Who may do a task of an application: whoever may by a post in its unit and has no other duty in it. A deputy's act is
 * judged on both persons: what either of them may not do, neither does through the other. The database says the same
 * once more when the act is written.
 */
@Component
class FourEyes {

    private final Participations participations;
    private final Officials officials;
    private final Permissions permissions;

    FourEyes(Participations participations, Officials officials, Permissions permissions) {
        this.participations = participations;
        this.officials = officials;
        this.permissions = permissions;
    }

    void demand(Application application, Actor actor, Action action) {
        permissions.demand(actor, action, application.unit());
        for (OfficialId person : actor.persons()) {
            if (isApplicant(application, person) || hasAnotherDuty(application, person, Duty.of(action))) {
                throw violation(application.id(), person, actor);
            }
        }
    }

    /** Demands the same and binds the person, and whoever they are the deputy of, to the duty for good. */
    void take(Application application, Actor actor, Action action) {
        demand(application, actor, action);
        take(application.id(), actor, Duty.of(action));
    }

    void take(ApplicationId application, Actor actor, Duty duty) {
        for (OfficialId person : actor.persons()) {
            if (!participations.take(application, person.value(), duty)) {
                throw violation(application, person, actor);
            }
        }
    }

    /** For an application that is about to be written: its rows need the duties first. */
    void take(ApplicationId application, OfficialId person, Duty duty) {
        if (!participations.take(application, person.value(), duty)) {
            throw violation(application, person);
        }
    }

    private boolean hasAnotherDuty(Application application, OfficialId person, Duty duty) {
        return participations
                .find(application.id(), person.value())
                .filter(Predicate.not(duty::equals))
                .isPresent();
    }

    // Asked each time: the applicant may have become an official after the application was recorded.
    private boolean isApplicant(Application application, OfficialId person) {
        Optional<OfficialId> applicant =
                officials.withIdentity(application.applicant().identityHash());
        return applicant.filter(person::equals).isPresent();
    }

    private static FourEyesViolation violation(ApplicationId application, OfficialId person, Actor actor) {
        return person.equals(actor.id())
                ? violation(application, person)
                : FourEyesViolation.throughDeputy(person, actor.id(), "application " + application);
    }

    private static FourEyesViolation violation(ApplicationId application, OfficialId person) {
        return new FourEyesViolation(person, "application " + application);
    }
}
