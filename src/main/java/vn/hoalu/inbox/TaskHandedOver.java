package vn.hoalu.inbox;

import java.util.Optional;
import vn.hoalu.access.Stamp;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.TaskId;

/**
 * A task has gone from one person to another by a person's will; heard in the transaction in which it did.
 *
 * @param from who held it; empty where nobody did
 * @param to   who holds it now; empty where nobody does
 * @param note why; empty where it was undone
 */
public record TaskHandedOver(
        CaseKey caseKey,
        TaskId task,
        String definitionId,
        String element,
        Optional<OfficialId> from,
        Optional<OfficialId> to,
        Stamp by,
        String note) {}
