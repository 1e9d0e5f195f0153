package vn.hoalu.inbox;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Actor;
import vn.hoalu.forms.FormDefinition;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitName;
import vn.hoalu.organization.Units;
import vn.hoalu.workflow.Models;
import vn.hoalu.workflow.ProcessKey;

@Service
@Transactional(readOnly = true)
class OfferingCases {
    private final TaskHandlers handlers;
    private final TaskForms forms;
    private final Models models;
    private final Units units;

    OfferingCases(TaskHandlers handlers, TaskForms forms, Models models, Units units) {
        this.handlers = handlers;
        this.forms = forms;
        this.models = models;
        this.units = units;
    }

    List<NewCases.Offer> offeredTo(Actor actor) {
        return handlers.starting().stream()
                .map(handler -> offer(handler, actor))
                .filter(offer -> !offer.units().isEmpty())
                .sorted(Comparator.comparing(offer -> offer.process().value()))
                .toList();
    }

    Optional<FormDefinition> formOf(ProcessKey process, Actor actor) {
        return handlers.starting(process)
                .filter(handler -> !handler.unitsFor(actor).isEmpty())
                .map(handler -> forms.starting(process));
    }

    private NewCases.Offer offer(StartHandler handler, Actor actor) {
        List<UnitCode> codes = handler.unitsFor(actor);
        Map<UnitCode, UnitName> names = units.names(codes);
        List<UnitName> places =
                codes.stream().map(names::get).filter(Objects::nonNull).toList();
        return new NewCases.Offer(handler.process(), models.name(handler.process()), places);
    }
}
