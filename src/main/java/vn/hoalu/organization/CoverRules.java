package vn.hoalu.organization;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoalu.organization.CoverRefused.Why;

/** When a deputy may be named. */
@Component
class CoverRules {

    private static final int LONGEST_YEARS = 1;

    private final AppointmentRepository appointments;

    CoverRules(AppointmentRepository appointments) {
        this.appointments = appointments;
    }

    void demand(NewCover cover, LocalDate today) {
        refuse(cover, cover.absent().equals(cover.deputy()), Why.ONESELF);
        refuse(cover, cover.last().isBefore(cover.first()), Why.LAST_BEFORE_FIRST);
        refuse(cover, cover.first().isBefore(today), Why.PAST);
        refuse(cover, !cover.last().isBefore(cover.first().plusYears(LONGEST_YEARS)), Why.TOO_LONG);
        refuse(cover, cover.posts().isEmpty(), Why.NO_POST);
        refuse(cover, !held(cover.absent(), cover.first()).containsAll(cover.posts()), Why.POST_NOT_HELD);
        refuse(cover, held(cover.deputy(), cover.first()).isEmpty(), Why.DEPUTY_WITHOUT_POST);
    }

    private List<Post> held(OfficialId official, LocalDate day) {
        return appointments.ofOfficial(official.value(), day).stream()
                .map(Appointment::post)
                .toList();
    }

    private static void refuse(NewCover cover, boolean broken, Why why) {
        if (broken) {
            throw new CoverRefused(cover, why);
        }
    }
}
