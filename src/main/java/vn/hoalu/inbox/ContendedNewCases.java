package vn.hoalu.inbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoalu.access.Actor;
import vn.hoalu.base.CommandId;
import vn.hoalu.forms.FormDefinition;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.Contention;
import vn.hoalu.workflow.ProcessKey;

@Component
class ContendedNewCases implements NewCases {
    private final Contention contention;
    private final OfferingCases offering;
    private final StartingCase starting;

    ContendedNewCases(Contention contention, OfferingCases offering, StartingCase starting) {
        this.contention = contention;
        this.offering = offering;
        this.starting = starting;
    }

    @Override
    public List<Offer> offeredTo(Actor actor) {
        return offering.offeredTo(actor);
    }

    @Override
    public Optional<FormDefinition> formOf(ProcessKey process, Actor actor) {
        return offering.formOf(process, actor);
    }

    @Override
    public CaseKey start(
            CommandId command, ProcessKey process, UnitCode unit, Map<String, Object> entered, Actor actor) {
        return contention.resolve(() -> starting.start(command, process, unit, entered, actor));
    }
}
