package vn.hoalu.administration.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.hoalu.access.Actor;
import vn.hoalu.administration.imports.ImportId;
import vn.hoalu.administration.imports.ImportingPeople;
import vn.hoalu.administration.imports.SheetFormat;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.base.ui.Notices;

/** The templates, and the place to bring a sheet to. */
class UploadPanel extends Div {

    private final ImportingPeople importing;
    private final Supplier<Actor> actor;
    private final Consumer<ImportId> uploaded;
    private final Upload upload;

    UploadPanel(ImportingPeople importing, Supplier<Actor> actor, Consumer<ImportId> uploaded) {
        this.importing = importing;
        this.actor = actor;
        this.uploaded = uploaded;
        this.upload = new Upload(UploadHandler.inMemory((file, content) -> take(file.fileName(), content)));
        addClassNames("panel", "import-upload");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(ImportingPeople.LARGEST);
        upload.setAcceptedFileExtensions(".xlsx", ".csv");
        upload.setI18n(new UploadTexts(this::getTranslation).all());
        upload.addFileRejectedListener(
                refused -> Notices.failed(getTranslation("administration.import.upload.rejected")));
        Div templates = new Div(template(SheetFormat.XLSX), template(SheetFormat.CSV));
        templates.addClassName("import-templates");
        add(new Paragraph(getTranslation("administration.import.intro")), templates, upload);
    }

    private Anchor template(SheetFormat format) {
        Anchor link = new Anchor(
                ImportDownloads.TEMPLATE + format.extension() + "?language="
                        + getLocale().getLanguage(),
                getTranslation("administration.import.template." + format));
        link.setRouterIgnore(true);
        return link;
    }

    void take(String name, byte[] content) {
        ImportId id = ImportId.fresh();
        try {
            importing.upload(id, name, content, getLocale(), actor.get());
        } catch (BrokenRule broken) {
            Notices.refused(broken);
            return;
        } finally {
            upload.clearFileList();
        }
        uploaded.accept(id);
    }
}
