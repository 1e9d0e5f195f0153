package vn.hoalu.administration;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Actor;
import vn.hoalu.access.AuditLog;
import vn.hoalu.base.IdentityNumber;
import vn.hoalu.base.IdentityVault;
import vn.hoalu.organization.Appointed;
import vn.hoalu.organization.AppointmentId;
import vn.hoalu.organization.Appointments;
import vn.hoalu.organization.NoSuchAppointment;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Officials;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Staffing;
import vn.hoalu.organization.Tenure;

/** Registers people and gives, ends and corrects their posts; each act is asked of the unit of the post and audited. */
@Service
@Transactional
public class KeepingPeople {

    private final FillingPosts filling;
    private final SeenPeople seen;
    private final Staffing staffing;
    private final Appointments appointments;
    private final Officials officials;
    private final IdentityVault identities;
    private final AuditLog audit;

    KeepingPeople(
            FillingPosts filling,
            SeenPeople seen,
            Staffing staffing,
            Appointments appointments,
            Officials officials,
            IdentityVault identities,
            AuditLog audit) {
        this.filling = filling;
        this.seen = seen;
        this.staffing = staffing;
        this.appointments = appointments;
        this.officials = officials;
        this.identities = identities;
        this.audit = audit;
    }

    /** A second arrival with the same id changes nothing. */
    public void register(NewPerson person, Actor actor) {
        filling.demand(actor, person.id(), person.post());
        if (officials.find(person.id()).isPresent()) {
            return;
        }
        person.identity().ifPresent(number -> demandFree(number, actor));
        staffing.register(person.id(), person.name().value(), person.identity());
        staffing.reachableAt(person.id(), person.phone());
        audit.record(actor.id(), "person.registered", person.id().toString());
        try {
            give(person.appointment(), person.id(), person.post(), person.tenure(), actor);
        } catch (DataIntegrityViolationException race) {
            throw new IdentityTaken(Optional.empty());
        }
    }

    public void appoint(AppointmentId id, OfficialId person, Post post, Tenure tenure, Actor actor) {
        if (!seen.sees(actor, person)) {
            throw new NoSuchPerson(person);
        }
        filling.demand(actor, person, post);
        give(id, person, post, tenure, actor);
    }

    /** From the day behind {@code lastDay} on the post is not held; without a last day it is open again. */
    public void end(AppointmentId id, Optional<LocalDate> lastDay, Actor actor) {
        Appointed held = demand(id, actor);
        appointments.end(id, lastDay);
        audit.record(actor.id(), lastDay.isPresent() ? "post.ended" : "post.reopened", subject(held));
    }

    /** Another role, unit or time for a post that has not begun. */
    public void correct(AppointmentId id, Post post, Tenure tenure, Actor actor) {
        Appointed held = demand(id, actor);
        filling.demand(actor, held.official(), post);
        appointments.correct(id, post, tenure);
        audit.record(actor.id(), "post.corrected", subject(held));
    }

    public void withdraw(AppointmentId id, Actor actor) {
        Appointed held = demand(id, actor);
        appointments.withdraw(id);
        audit.record(actor.id(), "post.withdrawn", subject(held));
    }

    private void give(AppointmentId id, OfficialId person, Post post, Tenure tenure, Actor actor) {
        if (appointments.find(id).isEmpty()) {
            appointments.appoint(id, person, post, tenure);
            audit.record(actor.id(), "post.given", subject(new Appointed(id, person, post, tenure)));
        }
    }

    /** What lies beyond the reader's reach is answered as if it were not there. */
    private Appointed demand(AppointmentId id, Actor actor) {
        Appointed held = seen.post(actor, appointments.find(id)).orElseThrow(() -> new NoSuchAppointment(id));
        filling.demand(actor, held.official(), held.post());
        return held;
    }

    private void demandFree(IdentityNumber number, Actor actor) {
        officials.withIdentity(identities.hash(number)).ifPresent(taken -> {
            throw new IdentityTaken(officials.find(taken).filter(person -> seen.sees(actor, taken)));
        });
    }

    private static String subject(Appointed held) {
        return held.official() + " " + held.post().asGroup();
    }
}
