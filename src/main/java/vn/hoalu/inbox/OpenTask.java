package vn.hoalu.inbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.forms.FormDefinition;
import vn.hoalu.organization.Explained;

/**
 * A task opened by an official.
 *
 * @param form     without fields where the model names no form
 * @param prefill  values the form opens with
 * @param evidence what must be seen of the case to act; empty where the official may no longer read the case
 * @param obstacle why this official in particular may not do it, e.g. four eyes
 * @param due      how its due date comes about, as long as it is open
 * @param stands   message key of how long it stands, where that is no date
 */
public record OpenTask(
        InboxRow row,
        FormDefinition form,
        Map<String, Object> prefill,
        List<Evidence.Fact> evidence,
        Optional<BrokenRule> obstacle,
        Optional<Explained> due,
        Optional<String> stands) {
    public OpenTask {
        prefill = Map.copyOf(prefill);
        evidence = List.copyOf(evidence);
    }

    OpenTask withObstacle(Optional<BrokenRule> found) {
        return new OpenTask(row, form, prefill, evidence, found, due, stands);
    }

    public boolean workable() {
        return row.workable() && obstacle.isEmpty();
    }
}
