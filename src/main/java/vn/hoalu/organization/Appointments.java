package vn.hoalu.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hoalu.base.PersonName;

/**
 * Posts with their whole history: what is over is never changed again. Knows no actor: the caller answers for the right
 * to do so. A broken rule of the two tiers comes as a {@link vn.hoalu.base.BrokenRule}.
 */
public interface Appointments {

    Optional<Appointed> find(AppointmentId id);

    /** Past, present and future; the latest first. */
    List<Appointed> of(OfficialId official);

    /** As {@code of}, with one query whatever the number of people. */
    Map<OfficialId, List<Appointed>> of(Collection<OfficialId> officials);

    /** Who bears exactly this name, case aside, and holds, has held or will hold a post in this very unit. */
    List<OfficialName> namesakes(PersonName name, UnitCode unit);

    /** A second call with the same id changes nothing. */
    void appoint(AppointmentId id, OfficialId official, Post post, Tenure tenure);

    /** Whether these rules of the two tiers allow the post, given what the person holds besides; else a broken rule. */
    void demandAllowed(Post post, Tenure tenure, Collection<Appointed> besides);

    /** The roles that are held in this unit. */
    Set<Role> rolesOf(UnitCode unit);

    /** Sets the last day, which may be yesterday, or takes it away again. */
    void end(AppointmentId id, Optional<LocalDate> lastDay);

    /** Another role, unit or time for what has not begun yet. */
    void correct(AppointmentId id, Post post, Tenure tenure);

    /** Takes back what has not been held a whole day. */
    void withdraw(AppointmentId id);
}
