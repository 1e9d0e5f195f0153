package vn.hoalu.casefile.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.base.ui.ConfirmWithReason;
import vn.hoalu.base.ui.Notices;
import vn.hoalu.casefile.ActingOnCase;
import vn.hoalu.casefile.CaseSummary;
import vn.hoalu.casefile.ExportingDossier;
import vn.hoalu.casefile.ReadingCase;
import vn.hoalu.inbox.ui.CaseParts;
import vn.hoalu.inbox.ui.CaseTabs;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitName;
import vn.hoalu.organization.Units;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.Models;

/** Everything about one case, at an address that can be passed on: {@code case/<key>}. */
// Parts of the case are beans and not reachable from here; the notes need it.
@Uses(ComboBox.class)
@Route("case")
@PermitAll
class CaseView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final transient ReadingCase reading;
    private final transient ActingOnCase acting;
    private final transient ExportingDossier exporting;
    private final transient Units units;
    private final transient Models models;
    private final transient CaseParts parts;
    private final transient CurrentActor actor;
    private @Nullable CaseSummary summary;

    CaseView(
            ReadingCase reading,
            ActingOnCase acting,
            ExportingDossier exporting,
            Units units,
            Models models,
            CaseParts parts,
            CurrentActor actor) {
        this.reading = reading;
        this.acting = acting;
        this.exporting = exporting;
        this.units = units;
        this.models = models;
        this.parts = parts;
        this.actor = actor;
        addClassNames("reading-view", "case-view");
    }

    @Override
    public void setParameter(BeforeEvent event, String key) {
        Optional<CaseSummary> found = Optional.of(key)
                .filter(given -> KEY.matcher(given).matches())
                .map(CaseKey::of)
                .flatMap(reading::summary);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        CaseTabs tabs = show(found.get());
        event.getLocation().getQueryParameters().getSingleParameter("part").ifPresent(tabs::open);
    }

    private CaseTabs show(CaseSummary found) {
        summary = found;
        removeAll();
        CaseHeading heading = new CaseHeading(found, acting.offered(found.key()), action -> ask(found, action));
        if (exporting.offered(found.key())) {
            heading.add(new DossierExport(found, exporting));
        }
        add(heading);
        Div about = new Div();
        about.addClassName("case-about");
        reading.position(found.key()).ifPresent(position -> about.add(new PositionPanel(position)));
        about.add(facts(found));
        CaseTabs tabs = tabs(found.key());
        Div columns = new Div(about, tabs);
        columns.addClassName("case-columns");
        add(columns);
        return tabs;
    }

    private CaseTabs tabs(CaseKey key) {
        CaseTabs tabs = new CaseTabs(getTranslation("casefile.parts"));
        tabs.printing(getTranslation("inbox.part.print"), () -> {});
        parts.of(key, Optional.empty(), actor.get())
                .forEach(part -> tabs.add(part.name(), getTranslation(part.titleKey()), part.content()));
        return tabs;
    }

    private FactsPanel facts(CaseSummary found) {
        String process = models.name(found.process()).in(getLocale());
        return new FactsPanel(found, unit(found.unit()), process, reading.facts(found.key()));
    }

    private String unit(UnitCode code) {
        return units.find(code).map(this::inWords).orElse(code.value());
    }

    private String inWords(UnitName unit) {
        return getTranslation("organization.unit." + unit.kind(), "name", unit.name());
    }

    private void ask(CaseSummary found, String action) {
        new ConfirmWithReason(
                        getTranslation(action),
                        getTranslation(action + ".confirm", "number", found.number()),
                        reason -> perform(found, action, reason))
                .open();
    }

    private void perform(CaseSummary found, String action, String reason) {
        try {
            acting.perform(found.key(), action, reason);
            Notices.done(getTranslation(action + ".done", "number", found.number()));
        } catch (BrokenRule rule) {
            Notices.refused(rule);
        }
        reading.summary(found.key()).ifPresent(this::show);
    }

    @Override
    public String getPageTitle() {
        return summary == null ? getTranslation("casefile.title") : summary.number() + " – Hoa Lư";
    }
}
