package vn.hoalu.casefile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Locale;
import vn.hoalu.access.NotAllowed;
import vn.hoalu.casefile.CaseSummary;
import vn.hoalu.casefile.DossierFormat;
import vn.hoalu.casefile.ExportingDossier;

/** The way of a case's file out of the system: asked why, then taken as a file. */
class DossierExport extends Div {

    private final transient ExportingDossier exporting;
    private final transient CaseSummary summary;
    private final Div file = new Div();

    DossierExport(CaseSummary summary, ExportingDossier exporting) {
        this.summary = summary;
        this.exporting = exporting;
        addClassName("dossier-export");
        file.addClassName("dossier-file");
        file.getElement().setAttribute("role", "status");
        Button ask = new Button(
                getTranslation("casefile.dossier.export"),
                click -> new DossierDialog(summary.number(), this::offer).open());
        ask.addClassName("case-action");
        add(ask, file);
    }

    /** The link is pressed at once, and stays for a browser that does not let a page press it. */
    private void offer(DossierFormat format, String reason) {
        Anchor link = new Anchor(
                handler(format, reason),
                AttachmentType.DOWNLOAD,
                getTranslation("casefile.dossier.file." + format, "number", summary.number()));
        link.setId("dossier-file");
        file.removeAll();
        file.add(new Span(getTranslation("casefile.dossier.begun")), link);
        link.getElement().callJsFunction("click");
    }

    private DownloadHandler handler(DossierFormat format, String reason) {
        Locale locale = getLocale();
        return event -> {
            event.setFileName("ho-so-%s.%s".formatted(summary.number(), format.ending()));
            event.setContentType(format.mediaType());
            event.getResponse().setHeader("Cache-Control", "no-store");
            try {
                exporting.export(summary.key(), format, reason, locale, event.getOutputStream());
            } catch (NotAllowed gone) {
                // The page was older than the right.
                event.getResponse().sendError(HttpStatusCode.NOT_FOUND.getCode(), "");
            }
        };
    }
}
