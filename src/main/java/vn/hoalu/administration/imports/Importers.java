package vn.hoalu.administration.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.access.Permissions;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Officials;
import vn.hoalu.organization.WorkingCalendar;

/** Nobody is signed in where a run goes on by itself: who brought the sheet acts, with the posts held by now. */
@Component
class Importers {

    private final Officials officials;
    private final Permissions permissions;
    private final Clock clock;

    Importers(Officials officials, Permissions permissions, Clock clock) {
        this.officials = officials;
        this.permissions = permissions;
        this.clock = clock;
    }

    Importer of(ImportRun run) {
        OfficialName official = officials.find(run.official()).orElseThrow();
        Actor actor = new Actor(official.id(), official.name(), Set.copyOf(officials.postsOf(official.id())));
        return new Importer(
                run.id(),
                actor,
                permissions.reach(actor, Action.MANAGE_PEOPLE),
                permissions.reach(actor, Action.READ_PEOPLE),
                LocalDate.now(clock.withZone(WorkingCalendar.ZONE)));
    }
}
