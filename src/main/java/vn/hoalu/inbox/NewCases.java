package vn.hoalu.inbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoalu.access.Actor;
import vn.hoalu.base.CommandId;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.forms.FormDefinition;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitName;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;

/** Beginning a case from the start form of its process. */
public interface NewCases {
    /** Processes of which this actor may begin a case. */
    List<Offer> offeredTo(Actor actor);

    /** Empty where the actor may not begin one. */
    Optional<FormDefinition> formOf(ProcessKey process, Actor actor);

    /** A second arrival answers with the same case. Must be called outside a transaction. */
    CaseKey start(CommandId command, ProcessKey process, UnitCode unit, Map<String, Object> entered, Actor actor);

    /** @param units for which a case may be begun; at least one */
    record Offer(ProcessKey process, LocalizedText name, List<UnitName> units) {}
}
