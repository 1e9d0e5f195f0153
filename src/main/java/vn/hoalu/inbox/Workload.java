package vn.hoalu.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.hoalu.access.Actor;
import vn.hoalu.base.Rows;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitName;
import vn.hoalu.workflow.TaskId;

/** How the open tasks of a unit are spread, for who leads it; {@link HandingOver#move} spreads them otherwise. */
public interface Workload {

    /** The units that the actor leads, by name. */
    List<UnitName> units(Actor actor);

    /**
     * One look whatever the number of people.
     *
     * @throws vn.hoalu.access.NotAllowed where the actor does not lead the unit
     */
    UnitLoad of(UnitCode unit, Actor actor);

    /** What stands behind a number of {@link #of}; what is due first comes first. */
    Rows<HeldRow> page(LoadQuery query, Optional<String> cursor, Actor actor);

    /** @param holder from whom the task would be taken */
    record HeldRow(InboxRow row, Optional<OfficialId> holder) {}

    /** Who holds, today, the posts that all of these tasks wait for. */
    List<OfficialName> receivers(Collection<TaskId> tasks, Actor actor);
}
