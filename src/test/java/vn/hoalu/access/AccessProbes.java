package vn.hoalu.access;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import vn.hoalu.administration.KeepingCalendar;
import vn.hoalu.administration.KeepingUnits;
import vn.hoalu.administration.PeopleProbes;
import vn.hoalu.administration.ReadingUnits;
import vn.hoalu.organization.CalendarEdit;
import vn.hoalu.organization.CoverId;
import vn.hoalu.organization.Hours;
import vn.hoalu.organization.NewCover;
import vn.hoalu.organization.OfficeHours;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitKind;
import vn.hoalu.organization.WorkingCalendar;

/** Attempts at units, personal records and accounts, by the module's own services. */
final class AccessProbes {

    private static final OfficeHours HOURS =
            new OfficeHours(Hours.of("07:30", "11:30"), Hours.of("13:30", "17:00"), Optional.empty());

    private final ApplicationContext program;
    private final PeopleProbes people;

    AccessProbes(ApplicationContext program, PeopleProbes people) {
        this.program = program;
        this.people = people;
    }

    Map<Action, Probe> byAction() {
        return Map.of(
                Action.NAME_DEPUTIES,
                this::nameDeputy,
                Action.MANAGE_UNITS,
                (actor, where) ->
                        program.getBean(KeepingUnits.class).open(where, UnitKind.SCHOOL, "Trường Thử Quyền", actor),
                Action.MANAGE_CALENDAR,
                this::changeHours,
                Action.READ_AUDIT,
                (actor, where) -> program.getBean(SearchingAudit.class).page(AuditQuery.ALL, Optional.empty()),
                Action.EXPORT_PERSONAL_DATA,
                (actor, where) -> program.getBean(PersonalDataExports.class).account("matrix", "Thử quyền"),
                Action.READ_UNITS,
                (actor, where) -> program.getBean(ReadingUnits.class)
                        .details(where, actor)
                        .orElseThrow(),
                Action.READ_PERSONAL_RECORD,
                (actor, where) -> program.getBean(ReadingPersonalRecord.class).read(people.person(where)),
                Action.MANAGE_ACCOUNTS,
                (actor, where) -> program.getBean(ManagingAccounts.class).open(people.person(where), "thu.quyen"));
    }

    private void changeHours(Actor actor, UnitCode where) {
        int seen = program.getBean(WorkingCalendar.class).edition();
        program.getBean(KeepingCalendar.class)
                .change(new CalendarEdit.SetHours(where, Optional.of(HOURS)), seen, actor);
    }

    private void nameDeputy(Actor actor, UnitCode where) {
        LocalDate tomorrow = LocalDate.now(WorkingCalendar.ZONE).plusDays(1);
        NewCover cover = new NewCover(
                people.person(where),
                people.colleague(where),
                Set.of(new Post(Role.COMMUNE_OFFICER, where)),
                Optional.empty(),
                tomorrow,
                tomorrow);
        program.getBean(NamingDeputies.class).name(CoverId.fresh(), cover, actor);
    }
}
