package vn.hoalu.document.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
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
import vn.hoalu.access.CurrentActor;
import vn.hoalu.access.NotAllowed;
import vn.hoalu.document.DocumentContent;
import vn.hoalu.document.DocumentId;
import vn.hoalu.document.DocumentNotReady;
import vn.hoalu.document.NoSuchDocument;
import vn.hoalu.document.ReadingDocuments;
import vn.hoalu.document.preview.NoPreview;

/** The content of documents: taken away as a file, or looked at as a picture. Nothing a browser would run. */
@Controller
class DocumentDownloads {

    // Should a browser open it after all, it opens in a place of its own where nothing runs.
    private static final String NOTHING_RUNS = "default-src 'none'; sandbox";

    private final ReadingDocuments reading;
    private final CurrentActor currentActor;

    DocumentDownloads(ReadingDocuments reading, CurrentActor currentActor) {
        this.reading = reading;
        this.currentActor = currentActor;
    }

    @GetMapping("/document/{id}/content")
    ResponseEntity<Resource> content(@PathVariable String id) throws IOException {
        DocumentContent found = reading.download(known(id), currentActor.get());
        String name = ContentDisposition.attachment()
                .filename(found.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
        return answer(found.type().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .contentLength(found.size())
                .body(new InputStreamResource(found.content()));
    }

    @GetMapping("/document/{id}/picture")
    ResponseEntity<Resource> picture(@PathVariable String id) throws IOException {
        DocumentContent found = reading.picture(known(id), currentActor.get());
        return answer(found.type().mediaType())
                .contentLength(found.size())
                .body(new InputStreamResource(found.content()));
    }

    @GetMapping("/document/{id}/pages/{page}")
    ResponseEntity<byte[]> page(@PathVariable String id, @PathVariable int page) throws IOException {
        return answer(MediaType.IMAGE_JPEG_VALUE)
                .body(reading.page(known(id), page, currentActor.get()).picture());
    }

    private static ResponseEntity.BodyBuilder answer(String mediaType) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }

    private static DocumentId known(String id) {
        return DocumentId.typed(id).orElseGet(DocumentId::fresh);
    }

    // One answer for all: whoever may not have it must not learn that it exists.
    @ExceptionHandler({NoSuchDocument.class, NotAllowed.class})
    ResponseEntity<Void> hidden() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
    }

    @ExceptionHandler({DocumentNotReady.class, NoPreview.class})
    ResponseEntity<Void> notNow() {
        return ResponseEntity.status(HttpStatus.CONFLICT).build();
    }
}
