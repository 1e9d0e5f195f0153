package vn.hoalu.certification.ui;

import java.util.UUID;
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
import vn.hoalu.certification.CertificateId;
import vn.hoalu.certification.NoSuchCertificate;
import vn.hoalu.certification.ReadingCertificate;

/** The certificate's paper, for officials who may read its case. */
@Controller
class CertificateDocumentController {

    private final ReadingCertificate reading;
    private final CurrentActor currentActor;

    CertificateDocumentController(ReadingCertificate reading, CurrentActor currentActor) {
        this.reading = reading;
        this.currentActor = currentActor;
    }

    @GetMapping("/certificate/{id}.pdf")
    ResponseEntity<byte[]> document(@PathVariable UUID id) {
        byte[] content = reading.document(new CertificateId(id), currentActor.get());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("certificate-%s.pdf".formatted(id))
                                .build()
                                .toString())
                .body(content);
    }

    // One answer for both: whoever may not read it must not learn that it exists.
    @ExceptionHandler({NoSuchCertificate.class, NotAllowed.class})
    ResponseEntity<Void> hidden() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
    }
}
