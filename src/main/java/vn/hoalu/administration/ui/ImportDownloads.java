package vn.hoalu.administration.ui;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoalu.access.Actor;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.access.NotAllowed;
import vn.hoalu.administration.imports.ImportId;
import vn.hoalu.administration.imports.NoSuchImport;
import vn.hoalu.administration.imports.ReadingImports;
import vn.hoalu.administration.imports.SheetFormat;
import vn.hoalu.base.Languages;

/** The empty sheet, and the copy of an uploaded one with its errors. */
@Controller
class ImportDownloads {

    static final String TEMPLATE = "organization/import-template.";
    static final String ERRORS = "organization/import-errors/";

    private final ReadingImports reading;
    private final CurrentActor currentActor;

    ImportDownloads(ReadingImports reading, CurrentActor currentActor) {
        this.reading = reading;
        this.currentActor = currentActor;
    }

    @GetMapping("/organization/import-template.xlsx")
    ResponseEntity<byte[]> workbook(@RequestParam(defaultValue = "vi") String language) {
        return template(SheetFormat.XLSX, language);
    }

    @GetMapping("/organization/import-template.csv")
    ResponseEntity<byte[]> text(@RequestParam(defaultValue = "vi") String language) {
        return template(SheetFormat.CSV, language);
    }

    private ResponseEntity<byte[]> template(SheetFormat format, String language) {
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        reading.template(format, Languages.of(language), sheet, currentActor.get());
        return answer(
                sheet,
                format,
                "hoalu-template-%s.%s".formatted(Languages.of(language).getLanguage(), format.extension()));
    }

    @GetMapping("/organization/import-errors/{id}")
    ResponseEntity<byte[]> errors(@PathVariable String id, @RequestParam(defaultValue = "vi") String language) {
        Optional<ImportId> run = ImportId.typed(id);
        if (run.isEmpty()) {
            return hidden();
        }
        Actor actor = currentActor.get();
        String name = reading.copyName(run.get(), actor);
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        reading.copy(run.get(), Languages.of(language), copy, actor);
        return answer(copy, reading.read(run.get(), actor).format(), name);
    }

    private static ResponseEntity<byte[]> answer(ByteArrayOutputStream content, SheetFormat format, String name) {
        return ResponseEntity.ok()
                .contentType(type(format))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content.toByteArray());
    }

    // One answer for both: whoever may not have it must not learn that it exists.
    @ExceptionHandler({NoSuchImport.class, NotAllowed.class})
    ResponseEntity<byte[]> hidden() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
    }

    private static MediaType type(SheetFormat format) {
        return switch (format) {
            case XLSX -> MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            case CSV -> new MediaType("text", "csv", StandardCharsets.UTF_8);
        };
    }
}
