package vn.hoalu.base;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import java.util.logging.Level;
import org.springframework.stereotype.Component;

/** Lays XHTML out as PDF/A (it can be archived) and PDF/UA (it can be read aloud), from either side. */
@Component
public class PdfPaper {

    private final PaperFonts fonts = new PaperFonts();
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    public PdfPaper() {
        // It tells the steps of each layout; and a person's name never goes to a log.
        XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.SEVERE));
    }

    /** @param more what this paper needs besides, e.g. a drawing */
    public void print(String xhtml, Consumer<PdfRendererBuilder> more, OutputStream to) throws IOException {
        PdfRendererBuilder builder = plain(xhtml);
        more.accept(builder);
        builder.toStream(to).run();
    }

    /** One that has Arabic in it, beside whatever else. */
    public void printArabic(String xhtml, OutputStream to) throws IOException {
        PdfRendererBuilder builder = plain(xhtml);
        fonts.registerArabic(builder);
        builder.useUnicodeBidiSplitter(WritingRuns::new)
                .useUnicodeBidiReorderer(new JoinedLetters())
                .toStream(to)
                .run();
    }

    private PdfRendererBuilder plain(String xhtml) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withHtmlContent(xhtml, null)
                .withProducer("Hoa Lư")
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(colours);
        fonts.register(builder);
        return builder;
    }
}
