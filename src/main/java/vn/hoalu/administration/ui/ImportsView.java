package vn.hoalu.administration.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.access.Permissions;
import vn.hoalu.administration.imports.ImportId;
import vn.hoalu.administration.imports.ImportLine;
import vn.hoalu.administration.imports.ImportingPeople;
import vn.hoalu.administration.imports.NoSuchImport;
import vn.hoalu.administration.imports.ReadingImports;
import vn.hoalu.base.Rows;

/** Bring a sheet in, see the runs, and beside them the one that is open. Who leaves the page holds nothing up. */
@Route("organization/imports")
@RouteAlias("organization/imports/run/:run")
@PermitAll
class ImportsView extends AdministrationPage {

    static final String PATH = "organization/imports";
    private static final int EVERY = 1_000;

    private final ReadingImports reading;
    private final ImportingPeople importing;
    private final ImportList list = new ImportList();
    private final Div empty = new Div();
    private final Button more;
    private final Div detail = new Div();
    private final Div panes;
    private final List<ImportLine> lines = new ArrayList<>();
    private Optional<String> next = Optional.empty();
    private Optional<ImportId> open = Optional.empty();
    private @Nullable ImportPanel panel;
    private @Nullable Registration polling;

    ImportsView(Permissions permissions, CurrentActor currentActor, ReadingImports reading, ImportingPeople importing) {
        super(Page.IMPORTS, permissions, currentActor);
        this.reading = reading;
        this.importing = importing;
        this.more = new Button(getTranslation("administration.import.more"), click -> read(next));
        empty.addClassName("administration-empty");
        empty.setText(getTranslation("administration.import.none"));
        detail.addClassName("pane-detail");
        Div left = new Div(new UploadPanel(importing, this::actor, ImportsView::go), list, empty, more);
        left.addClassName("pane-list");
        panes = new Div(left, detail);
        panes.addClassName("panes");
        show(panes);
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        Optional<String> asked = event.getRouteParameters().get("run");
        open = asked.flatMap(ImportId::typed);
        panel = null;
        detail.removeAll();
        panes.setClassName("has-detail", asked.isPresent());
        reload();
        if (asked.isPresent() && panel == null) {
            detail.add(new ImportNotFound());
        }
    }

    /** Reads list and open run anew, and again after a while as long as the program works at one of them. */
    final void reload() {
        lines.clear();
        read(Optional.empty());
        open.ifPresent(this::refresh);
        poll(lines.stream().anyMatch(line -> line.state().isWorking()) || panel != null && panel.isWorking());
    }

    private void refresh(ImportId id) {
        try {
            ImportLine line = reading.read(id, actor());
            if (panel == null) {
                panel = new ImportPanel(reading, importing, this::actor, this);
                detail.removeAll();
                detail.add(panel);
            }
            panel.show(line);
        } catch (NoSuchImport nothing) {
            panel = null;
            detail.removeAll();
            detail.add(new ImportNotFound());
        }
    }

    private void read(Optional<String> cursor) {
        Rows<ImportLine> page = reading.page(cursor, actor());
        lines.addAll(page.items());
        next = page.next();
        list.show(lines, open);
        empty.setVisible(lines.isEmpty());
        list.setVisible(!lines.isEmpty());
        more.setVisible(next.isPresent());
    }

    private void poll(boolean working) {
        UI ui = UI.getCurrentOrThrow();
        ui.setPollInterval(working ? EVERY : -1);
        if (working && polling == null) {
            polling = ui.addPollListener(poll -> reload());
        } else if (!working && polling != null) {
            polling.remove();
            polling = null;
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
            polling = null;
        }
    }

    void back() {
        UI.getCurrentOrThrow().navigate(PATH);
    }

    private static void go(ImportId to) {
        UI.getCurrentOrThrow().navigate(PATH + "/run/" + to);
    }
}
