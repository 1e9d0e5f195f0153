package vn.hoalu.inbox;

import java.util.List;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.UnitName;
import vn.hoalu.workflow.ProcessKey;

/**
 * What an official can filter by: only what occurs in open tasks of their groups, of those they stand in for, and
 * among what they hold.
 *
 * @param persons who holds such a task
 */
public record InboxChoices(
        List<Process> processes,
        List<Step> steps,
        List<UnitName> units,
        List<String> campaigns,
        List<OfficialName> persons) {

    public InboxChoices {
        processes = List.copyOf(processes);
        steps = List.copyOf(steps);
        units = List.copyOf(units);
        campaigns = List.copyOf(campaigns);
        persons = List.copyOf(persons);
    }

    public record Process(ProcessKey key, LocalizedText name) {}

    public record Step(InboxStep key, LocalizedText name) {}
}
