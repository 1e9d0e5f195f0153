package vn.hoalu.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.hoalu.access.Actor;
import vn.hoalu.administration.imports.ImportLine;
import vn.hoalu.administration.imports.ImportState;
import vn.hoalu.administration.imports.ImportingPeople;
import vn.hoalu.administration.imports.ReadingImports;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.base.ui.Notices;

/** One run: what its rows do, what is wrong, and the word that lets it be carried out. */
class ImportPanel extends Div {

    private final ReadingImports reading;
    private final ImportingPeople importing;
    private final Supplier<Actor> actor;
    private final ImportsView view;
    private final H2 name = new H2();
    private final Div live = new Div();
    private final Div rest = new Div();
    private final ProgressBar bar = new ProgressBar();
    private @Nullable ImportLine line;

    ImportPanel(ReadingImports reading, ImportingPeople importing, Supplier<Actor> actor, ImportsView view) {
        this.reading = reading;
        this.importing = importing;
        this.actor = actor;
        this.view = view;
        addClassNames("panel", "import-run");
        Button back = new Button(
                getTranslation("administration.import.back"), VaadinIcon.ARROW_LEFT.create(), click -> view.back());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.addClassName("pane-back");
        name.getElement().setAttribute("dir", "auto");
        live.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", getTranslation("administration.import.progress"));
        add(back, name, live, bar, rest);
    }

    boolean isWorking() {
        return line != null && line.state().isWorking();
    }

    void show(ImportLine now) {
        if (now.equals(line)) {
            return;
        }
        line = now;
        name.setText(now.fileName());
        live.removeAll();
        live.add(new ImportBadge(now.state()), new Paragraph(said(now)));
        bar.setVisible(now.state().isWorking());
        bar.setIndeterminate(now.total() == 0);
        bar.setMax(Math.max(1, now.total()));
        bar.setValue(Math.min(now.handled(), Math.max(1, now.total())));
        rest.removeAll();
        if (now.total() > 0) {
            rest.add(new ImportCounts(now));
        }
        add(now);
    }

    private String said(ImportLine now) {
        return now.refusal()
                .map(key -> getTranslation(key, Map.of("column", now.refusedColumn())))
                .orElseGet(() -> getTranslation(
                        "administration.import.said." + now.state(),
                        Map.of("handled", now.handled(), "total", now.total())));
    }

    private void add(ImportLine now) {
        if (!now.ignored().isEmpty()) {
            rest.add(note(getTranslation(
                    "administration.import.ignored", Map.of("columns", String.join(", ", now.ignored())))));
        }
        if (now.state() == ImportState.READY || now.state() == ImportState.CHECKING) {
            rest.add(actions(now));
        }
        if (now.copy()) {
            rest.add(copy(now), new WrongRowsList(now.id(), reading, actor));
        }
    }

    private static Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("import-note");
        return note;
    }

    private Component actions(ImportLine now) {
        Div actions = new Div();
        actions.addClassName("post-actions");
        int useful = now.counts().fresh() + now.counts().changed();
        if (now.state() == ImportState.READY && useful > 0) {
            Button carryOut = new Button(
                    getTranslation("administration.import.carryOut", Map.of("count", useful)), click -> carryOut(now));
            carryOut.addThemeVariants(ButtonVariant.PRIMARY);
            carryOut.setDisableOnClick(true);
            actions.add(carryOut);
        }
        actions.add(new Button(getTranslation("administration.import.discard"), click -> askToDiscard(now)));
        return actions;
    }

    private Anchor copy(ImportLine now) {
        Anchor copy = new Anchor(
                ImportDownloads.ERRORS + now.id() + "?language=" + getLocale().getLanguage(),
                getTranslation("administration.import.copy"));
        copy.setRouterIgnore(true);
        copy.addClassName("import-copy");
        return copy;
    }

    private void carryOut(ImportLine now) {
        attempt(() -> importing.carryOut(now.id(), actor.get()));
    }

    private void askToDiscard(ImportLine now) {
        new AskFirst(
                        getTranslation("administration.import.discard"),
                        getTranslation("administration.import.discard.question"),
                        () -> attempt(() -> importing.discard(now.id(), actor.get())))
                .open();
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (BrokenRule broken) {
            Notices.refused(broken);
        }
        view.reload();
    }
}
