package vn.hoalu.administration.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutor;
import vn.hoalu.access.ActWords;
import vn.hoalu.access.AuditQuery;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.access.ExportingAudit;
import vn.hoalu.access.Permissions;
import vn.hoalu.access.PersonalDataExports;
import vn.hoalu.access.SearchingAudit;
import vn.hoalu.access.VerifyingAudit;
import vn.hoalu.base.ui.ConfirmWithReason;

/** Who did what when: to search, to verify, to take along with a reason. */
@Route("organization/audit")
@PermitAll
class AuditPage extends AdministrationPage {

    private final transient SearchingAudit searching;
    private final transient VerifyingAudit verifying;
    private final transient ExportingAudit exporting;
    private final transient PersonalDataExports exports;
    private final transient ActWords words;
    private final transient Executor executor;

    AuditPage(
            SearchingAudit searching,
            VerifyingAudit verifying,
            ExportingAudit exporting,
            PersonalDataExports exports,
            ActWords words,
            @Qualifier("applicationTaskExecutor") Executor executor,
            Permissions permissions,
            CurrentActor currentActor) {
        super(Page.AUDIT, permissions, currentActor);
        this.searching = searching;
        this.verifying = verifying;
        this.exporting = exporting;
        this.exports = exports;
        this.words = words;
        this.executor = executor;
        addClassName("audit");
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        AuditQuery query =
                AuditAddress.of(event.getLocation().getQueryParameters()).query();
        AuditFilter filter = new AuditFilter(searching.acts(), words, query, this::ask);
        AuditEntries entries = new AuditEntries(cursor -> searching.page(query, cursor), words);
        AuditVerification verification =
                new AuditVerification(verifying::verify, new DelegatingSecurityContextExecutor(executor));
        show(filter, export(query), verification, entries);
    }

    private void ask(AuditQuery query) {
        UI.getCurrentOrThrow().navigate(AuditPage.class, new AuditAddress(query).parameters());
    }

    private Div export(AuditQuery query) {
        Div part = new Div();
        part.addClassName("audit-export");
        part.setVisible(exports.isOpen());
        String action = getTranslation("administration.audit.export");
        String question = getTranslation("administration.audit.export.question", Map.of("most", ExportingAudit.MOST));
        part.add(new Button(
                action, click -> new ConfirmWithReason(action, question, reason -> offer(part, query, reason)).open()));
        return part;
    }

    /** The link is pressed at once, and stays for a browser that does not let a page press it. */
    private void offer(Div part, AuditQuery query, String reason) {
        Locale locale = getLocale();
        DownloadHandler file = event -> {
            event.setFileName("nhat-ky.csv");
            event.setContentType("text/csv;charset=utf-8");
            exporting.export(query, reason, locale, event.getOutputStream());
        };
        Anchor link = new Anchor(file, AttachmentType.DOWNLOAD, getTranslation("administration.audit.export.file"));
        link.setId("audit-file");
        part.getChildren().filter(child -> !(child instanceof Button)).forEach(part::remove);
        part.add(new Paragraph(getTranslation("administration.audit.export.begun")), link);
        link.getElement().callJsFunction("click");
    }
}
