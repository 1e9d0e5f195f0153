package vn.hoalu.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.base.IdentityNumber;
import vn.hoalu.base.IdentityVault;
import vn.hoalu.base.PhoneNumber;
import vn.hoalu.base.PhoneVault;

@Component
@Transactional
class StoredStaffing implements Staffing {

    private final OfficialRepository officials;
    private final AppointmentRepository appointments;
    private final IdentityVault vault;
    private final PhoneVault phones;
    private final UnitRegister register;
    private final OrganizationRevision revision;
    private final Clock clock;

    StoredStaffing(
            OfficialRepository officials,
            AppointmentRepository appointments,
            IdentityVault vault,
            PhoneVault phones,
            UnitRegister register,
            OrganizationRevision revision,
            Clock clock) {
        this.officials = officials;
        this.appointments = appointments;
        this.vault = vault;
        this.phones = phones;
        this.register = register;
        this.revision = revision;
        this.clock = clock;
    }

    @Override
    public void register(OfficialId id, String name, Optional<IdentityNumber> identity) {
        if (officials.existsById(id.value())) {
            return;
        }
        Official official = new Official(id, name);
        identity.ifPresent(number -> official.identifiedBy(number, vault));
        officials.save(official);
    }

    @Override
    public void reachableAt(OfficialId id, Optional<PhoneNumber> phone) {
        Official official = officials.findById(id.value()).orElseThrow();
        phone.ifPresentOrElse(number -> official.reachableAt(number, phones), official::reachableNowhere);
    }

    @Override
    public void rename(OfficialId id, String name) {
        officials.findById(id.value()).orElseThrow().rename(name);
        revision.change();
    }

    @Override
    public void identify(OfficialId id, IdentityNumber number) {
        Official official = officials.findById(id.value()).orElseThrow();
        if (official.contact().identity() != null) {
            throw new IllegalStateException("Official %s has an identity number already".formatted(id));
        }
        official.identifiedBy(number, vault);
    }

    @Override
    public void appoint(OfficialId id, Post post) {
        if (heldToday(id, post).isEmpty()) {
            register.holdOpen(post.unit());
            appointments.save(new Appointment(officials.getReferenceById(id.value()), post, today()));
        }
    }

    @Override
    public void dismiss(OfficialId id, Post post) {
        LocalDate yesterday = today().minusDays(1);
        for (Appointment held : heldToday(id, post)) {
            if (held.beganBy(yesterday)) {
                held.endOn(yesterday);
            } else {
                appointments.delete(held);
            }
        }
    }

    private List<Appointment> heldToday(OfficialId id, Post post) {
        return appointments.ofOfficial(id.value(), today()).stream()
                .filter(held -> held.post().equals(post))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(WorkingCalendar.ZONE));
    }
}
