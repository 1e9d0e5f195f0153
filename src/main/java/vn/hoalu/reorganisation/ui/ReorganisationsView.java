package vn.hoalu.reorganisation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.access.Permissions;
import vn.hoalu.administration.ReadingUnits;
import vn.hoalu.administration.ui.AdministrationPage;
import vn.hoalu.administration.ui.Page;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.base.CommandId;
import vn.hoalu.base.Messages;
import vn.hoalu.base.ui.Notices;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitDetails;
import vn.hoalu.organization.UnitLine;
import vn.hoalu.organization.UnitTree;
import vn.hoalu.organization.Units;
import vn.hoalu.reorganisation.Choices;
import vn.hoalu.reorganisation.PlanDetails;
import vn.hoalu.reorganisation.PlanId;
import vn.hoalu.reorganisation.PlanStatus;
import vn.hoalu.reorganisation.Reorganisations;

/** The plans: {@code organization/reorganisations}, {@code …/new}, {@code …/<plan>} and {@code …/<plan>/edit}. */
@Route("organization/reorganisations/:plan?/:act?")
@PermitAll
class ReorganisationsView extends AdministrationPage {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final transient Reorganisations reorganisations;
    private final transient ReadingUnits reading;
    private final transient ShownPlans words;

    ReorganisationsView(
            Reorganisations reorganisations,
            ReadingUnits reading,
            Units units,
            Messages messages,
            Permissions permissions,
            CurrentActor currentActor) {
        super(Page.REORGANISATIONS, permissions, currentActor);
        this.reorganisations = reorganisations;
        this.reading = reading;
        this.words = new ShownPlans(messages, getLocale(), units);
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        Optional<String> asked = event.getRouteParameters().get("plan");
        boolean edit =
                event.getRouteParameters().get("act").filter("edit"::equals).isPresent();
        if (asked.isEmpty()) {
            show(new PlanList(reorganisations, words, actor()));
        } else if (asked.get().equals("new") && reorganisations.mayPropose(actor())) {
            CommandId command = CommandId.fresh();
            show(new PlanForm(words, offers(), form -> begin(command, form)));
        } else {
            plan(asked.get())
                    .ifPresentOrElse(plan -> show(plan, edit), () -> event.rerouteToError(NotFoundException.class));
        }
    }

    private Optional<PlanDetails> plan(String id) {
        return Optional.of(id)
                .filter(given -> ID.matcher(given).matches())
                .flatMap(given -> reorganisations.open(PlanId.of(given), actor()));
    }

    private void show(PlanDetails plan, boolean edit) {
        PlanId id = plan.line().id();
        if (edit && plan.line().status() == PlanStatus.DRAFT && reorganisations.mayPropose(actor())) {
            show(new PlanForm(words, offers(), form -> change(id, form)).fill(plan.draft()));
        } else {
            show(new PlanPanel(reorganisations, plan, words, actor(), () -> refresh(id)));
        }
    }

    private void refresh(PlanId id) {
        reorganisations.open(id, actor()).ifPresent(plan -> show(plan, false));
    }

    private void begin(CommandId command, PlanForm form) {
        keep(form, () -> reorganisations.begin(command, form.draft(), actor()));
    }

    private void change(PlanId id, PlanForm form) {
        keep(form, () -> {
            reorganisations.change(id, form.draft(), actor());
            return id;
        });
    }

    private interface Keeping {
        PlanId keep();
    }

    private void keep(PlanForm form, Keeping keeping) {
        try {
            PlanId id = keeping.keep();
            Notices.done(words.say("reorganisation.form.saved"));
            UI.getCurrentOrThrow().navigate("organization/reorganisations/" + id);
        } catch (BrokenRule rule) {
            form.explain(rule);
        }
    }

    private PlanForm.Offers offers() {
        return new PlanForm.Offers() {
            @Override
            public List<UnitLine> units(String text, int offset, int limit) {
                return reading
                        .search(text, UnitTree.Which.REORGANISABLE, Optional.empty(), offset + limit, actor())
                        .items()
                        .stream()
                        .skip(offset)
                        .toList();
            }

            @Override
            public Optional<UnitLine> unit(UnitCode code) {
                return reading.details(code, actor()).map(UnitDetails::line);
            }

            @Override
            public Choices choices(UnitCode unit, LocalDate day) {
                return reorganisations.choices(unit, day, actor());
            }
        };
    }
}
