package vn.hoalu.document.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.access.NotAllowed;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.document.DocumentId;
import vn.hoalu.document.NoSuchDocument;
import vn.hoalu.document.ReceivingDocuments;
import vn.hoalu.document.ReceivingDocuments.Progress;
import vn.hoalu.document.content.Refusal;
import vn.hoalu.document.content.RefusedContent;
import vn.hoalu.document.store.OutOfStep;
import vn.hoalu.workflow.CaseKey;

/**
 * Uploads by tus 1.0 (creation and termination): what has come stays, and a broken connection goes on from there. No
 * token stands against foreign pages: each call needs a header that only a page of ours can send.
 */
@RestController
@RequestMapping(value = DocumentUploads.PATH, headers = TusHeaders.RESUMABLE + "=" + TusHeaders.VERSION)
class DocumentUploads {

    static final String PATH = "/document/uploads";

    private final ReceivingDocuments receiving;
    private final CurrentActor currentActor;

    DocumentUploads(ReceivingDocuments receiving, CurrentActor currentActor) {
        this.receiving = receiving;
        this.currentActor = currentActor;
    }

    @PostMapping
    ResponseEntity<Void> begin(
            @RequestParam("case") Optional<CaseKey> of,
            @RequestHeader(TusHeaders.LENGTH) long size,
            @RequestHeader(name = TusHeaders.METADATA, defaultValue = "") String metadata,
            HttpServletRequest request) {
        String name = TusHeaders.fileName(metadata).orElse("");
        DocumentId id = receiving.begin(of, name, size, currentActor.get());
        return answer(HttpStatus.CREATED)
                .location(URI.create(request.getContextPath() + PATH + "/" + id))
                .build();
    }

    @RequestMapping(path = "/{id}", method = RequestMethod.HEAD)
    ResponseEntity<Void> progress(@PathVariable String id) throws IOException {
        Progress progress = receiving.progress(known(id), currentActor.get());
        return answer(HttpStatus.OK)
                .header(TusHeaders.OFFSET, String.valueOf(progress.received()))
                .header(TusHeaders.LENGTH, String.valueOf(progress.size()))
                .build();
    }

    @PatchMapping(path = "/{id}", consumes = TusHeaders.PART)
    ResponseEntity<Void> receive(
            @PathVariable String id, @RequestHeader(TusHeaders.OFFSET) long offset, HttpServletRequest request)
            throws IOException {
        Progress progress = receiving.receive(known(id), offset, request.getInputStream(), currentActor.get());
        return answer(HttpStatus.NO_CONTENT)
                .header(TusHeaders.OFFSET, String.valueOf(progress.received()))
                .build();
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> abandon(@PathVariable String id) {
        receiving.abandon(known(id), currentActor.get());
        return answer(HttpStatus.NO_CONTENT).build();
    }

    // What is no id is answered like one that nobody has.
    private static DocumentId known(String id) {
        return DocumentId.typed(id).orElseGet(DocumentId::fresh);
    }

    /** The page knows the sentence by its key. */
    @ExceptionHandler(BrokenRule.class)
    ResponseEntity<String> refused(BrokenRule rule) {
        return answer(status(rule)).contentType(MediaType.TEXT_PLAIN).body(rule.messageKey());
    }

    private static HttpStatus status(BrokenRule rule) {
        return switch (rule) {
            case NoSuchDocument none -> HttpStatus.NOT_FOUND;
            case NotAllowed refused -> HttpStatus.FORBIDDEN;
            case RefusedContent large when large.refusal() == Refusal.TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case RefusedContent type when type.refusal() == Refusal.UNKNOWN_TYPE -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    @ExceptionHandler(OutOfStep.class)
    ResponseEntity<Void> outOfStep() {
        return answer(HttpStatus.CONFLICT).build();
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
        return ResponseEntity.status(status)
                .header(TusHeaders.RESUMABLE, TusHeaders.VERSION)
                .cacheControl(CacheControl.noStore());
    }
}
