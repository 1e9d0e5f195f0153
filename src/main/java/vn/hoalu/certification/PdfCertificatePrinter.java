package vn.hoalu.certification;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.springframework.stereotype.Component;

/** Lays the paper out as PDF/A (it can be archived) and PDF/UA (it can be read aloud). */
@Component
class PdfCertificatePrinter implements CertificatePrinter {

    private final CertificatePaper paper;
    private final PaperFonts fonts = new PaperFonts();
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    PdfCertificatePrinter(CertificatePaper paper) {
        this.paper = paper;
        // It tells the steps of each layout; and a person's name never goes to a log.
        XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.SEVERE));
    }

    @Override
    public byte[] print(CertificateContent content) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            layout(paper.of(content)).toStream(pdf).run();
        } catch (IOException e) {
            throw new UncheckedIOException("Paper of certificate " + content.number(), e);
        }
        return pdf.toByteArray();
    }

    private PdfRendererBuilder layout(String html) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withHtmlContent(html, null)
                .withProducer("Hoa Lư")
                .useObjectDrawerFactory(new QrDrawing())
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(colours);
        fonts.register(builder);
        return builder;
    }
}
