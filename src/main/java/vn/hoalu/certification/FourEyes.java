package vn.hoalu.certification;

import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.hoalu.access.Actor;
import vn.hoalu.access.FourEyesViolation;
import vn.hoalu.access.NotAllowed;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Officials;
import vn.hoalu.organization.Role;

/**
 * Who may do a task of an application: a holder of the role in its unit who has no other duty in it. The database
 * says the same once more when the act is written.
 */
@Component
class FourEyes {

    private final Participations participations;
    private final Officials officials;

    FourEyes(Participations participations, Officials officials) {
        this.participations = participations;
        this.officials = officials;
    }

    void demand(Application application, Actor actor, Role role) {
        if (!actor.holds(role, application.unit())) {
            throw new NotAllowed(
                    actor, "act as %s on".formatted(role), application.id().toString());
        }
        if (isApplicant(application, actor.id()) || hasAnotherDuty(application, actor.id(), Duty.of(role))) {
            throw violation(application.id(), actor.id());
        }
    }

    /** Demands the same and binds the person to the duty for good. */
    void take(Application application, Actor actor, Role role) {
        demand(application, actor, role);
        take(application.id(), actor.id(), Duty.of(role));
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

    private static FourEyesViolation violation(ApplicationId application, OfficialId person) {
        return new FourEyesViolation(person, "application " + application);
    }
}
