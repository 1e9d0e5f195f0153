package vn.hoalu.inbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoalu.organization.Appointed;
import vn.hoalu.organization.Appointments;
import vn.hoalu.organization.CoverLine;
import vn.hoalu.organization.Deputies;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.UnitCode;

/** What is said of the people of a unit beside their tasks: their posts, and when they are away. */
@Component
class PeopleAtWork {
    /** Who will be away within these days gets nothing that is due then. */
    private static final int DAYS_AHEAD = 7;

    private final Appointments appointments;
    private final Deputies deputies;

    PeopleAtWork(Appointments appointments, Deputies deputies) {
        this.appointments = appointments;
        this.deputies = deputies;
    }

    List<UnitLoad.Person> with(
            List<OfficialName> people, UnitCode unit, LocalDate today, Function<OfficialId, UnitLoad.Amount> amounts) {
        Map<OfficialId, List<Appointed>> posts =
                appointments.of(people.stream().map(OfficialName::id).toList());
        Map<OfficialId, List<CoverLine>> absences =
                deputies.running(Set.of(unit), today, today.plusDays(DAYS_AHEAD)).stream()
                        .collect(Collectors.groupingBy(line -> line.absent().id()));
        return people.stream()
                .map(person -> {
                    List<CoverLine> away = absences.getOrDefault(person.id(), List.of());
                    return new UnitLoad.Person(
                            person,
                            roles(posts.getOrDefault(person.id(), List.of()), unit, today),
                            amounts.apply(person.id()),
                            away.stream().anyMatch(line -> line.on(today) == CoverLine.State.RUNNING),
                            away);
                })
                .toList();
    }

    private static List<Role> roles(List<Appointed> posts, UnitCode unit, LocalDate today) {
        return posts.stream()
                .filter(held -> held.post().unit().equals(unit) && held.tenure().includes(today))
                .map(held -> held.post().role())
                .sorted()
                .distinct()
                .toList();
    }
}
