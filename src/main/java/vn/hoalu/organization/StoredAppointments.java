package vn.hoalu.organization;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.base.PersonName;
import vn.hoalu.base.SearchText;

@Component
@Transactional
class StoredAppointments implements Appointments {

    private final OfficialRepository officials;
    private final AppointmentRepository appointments;
    private final PostRules rules;
    private final UnitRegister register;
    private final Clock clock;

    StoredAppointments(
            OfficialRepository officials,
            AppointmentRepository appointments,
            PostRules rules,
            UnitRegister register,
            Clock clock) {
        this.officials = officials;
        this.appointments = appointments;
        this.rules = rules;
        this.register = register;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Appointed> find(AppointmentId id) {
        return appointments.findById(id.value()).map(Appointment::read);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Appointed> of(OfficialId official) {
        return of(List.of(official)).getOrDefault(official, List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<OfficialId, List<Appointed>> of(Collection<OfficialId> officials) {
        return officials.isEmpty()
                ? Map.of()
                : appointments
                        .ofOfficials(officials.stream()
                                .map(OfficialId::value)
                                .distinct()
                                .toList())
                        .stream()
                        .map(Appointment::read)
                        .collect(groupingBy(Appointed::official));
    }

    @Override
    @Transactional(readOnly = true)
    public List<OfficialName> namesakes(PersonName name, UnitCode unit) {
        return appointments.holders(unit.value(), SearchText.fold(name.value())).stream()
                .map(Official::named)
                .filter(holder -> holder.name().equalsIgnoreCase(name.value()))
                .toList();
    }

    @Override
    public void appoint(AppointmentId id, OfficialId official, Post post, Tenure tenure) {
        Official person = lock(official);
        if (appointments.findById(id.value()).isEmpty()) {
            rules.demandAllowed(post, tenure, of(official));
            register.holdOpen(post.unit());
            appointments.save(new Appointment(id, person, post, tenure));
        }
    }

    // Who only asks, row after row, goes on after a no.
    @Override
    @Transactional(readOnly = true, noRollbackFor = BrokenRule.class)
    public void demandAllowed(Post post, Tenure tenure, Collection<Appointed> besides) {
        rules.demandAllowed(post, tenure, besides);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Role> rolesOf(UnitCode unit) {
        return rules.rolesOf(unit);
    }

    @Override
    public void end(AppointmentId id, Optional<LocalDate> lastDay) {
        Appointment appointment = locked(id);
        Tenure tenure = new Tenure(appointment.read().tenure().from(), lastDay);
        appointment.demandOpen(today());
        rules.demandAllowed(appointment.post(), tenure, besides(appointment));
        if (!tenure.isOver(today())) {
            // Taken back after its unit has ended, it would be a post of nowhere.
            register.holdOpen(appointment.post().unit());
        }
        appointment.heldFor(tenure);
    }

    @Override
    public void correct(AppointmentId id, Post post, Tenure tenure) {
        Appointment appointment = locked(id);
        appointment.demandNotHeldBefore(today().plusDays(1));
        rules.demandAllowed(post, tenure, besides(appointment));
        register.holdOpen(post.unit());
        appointment.becomes(post, tenure);
    }

    @Override
    public void withdraw(AppointmentId id) {
        Appointment appointment = locked(id);
        appointment.demandNotHeldBefore(today());
        appointments.delete(appointment);
    }

    // Two who appoint one person at once must see each other's post, or both break a rule that neither sees broken.
    private Official lock(OfficialId official) {
        return officials
                .lockById(official.value())
                .orElseThrow(() -> new IllegalArgumentException("No official " + official));
    }

    private Appointment locked(AppointmentId id) {
        OfficialId official = find(id).map(Appointed::official).orElseThrow(() -> new NoSuchAppointment(id));
        lock(official);
        return appointments.findById(id.value()).orElseThrow(() -> new NoSuchAppointment(id));
    }

    private List<Appointed> besides(Appointment appointment) {
        Appointed own = appointment.read();
        return of(own.official()).stream()
                .filter(held -> !held.id().equals(own.id()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(WorkingCalendar.ZONE));
    }
}
