package vn.hoalu.certification;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import vn.hoalu.base.PdfPaper;

@Component
class PdfCertificatePrinter implements CertificatePrinter {

    private final CertificatePaper paper;
    private final PdfPaper layout;

    PdfCertificatePrinter(CertificatePaper paper, PdfPaper layout) {
        this.paper = paper;
        this.layout = layout;
    }

    @Override
    public byte[] print(CertificateContent content) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            layout.print(paper.of(content), builder -> builder.useObjectDrawerFactory(new QrDrawing()), pdf);
        } catch (IOException e) {
            throw new UncheckedIOException("Paper of certificate " + content.number(), e);
        }
        return pdf.toByteArray();
    }
}
