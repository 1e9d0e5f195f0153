package vn.hoalu.base;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** The letters of the papers, read once: a serif with every Vietnamese one, and its sister for Arabic. */
final class PaperFonts {

    private static final String SERIF = "Noto Serif";
    private static final String NASKH = "Noto Naskh Arabic";

    private final byte[] regular = read("NotoSerif-Regular");
    private final byte[] bold = read("NotoSerif-Bold");
    private final byte[] italic = read("NotoSerif-Italic");
    private final byte[] arabic = read("NotoNaskhArabic-Regular");
    private final byte[] arabicBold = read("NotoNaskhArabic-Bold");

    void register(PdfRendererBuilder builder) {
        builder.useFont(() -> stream(regular), SERIF, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> stream(bold), SERIF, 700, FontStyle.NORMAL, true);
        builder.useFont(() -> stream(italic), SERIF, 400, FontStyle.ITALIC, true);
    }

    void registerArabic(PdfRendererBuilder builder) {
        builder.useFont(() -> stream(arabic), NASKH, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> stream(arabicBold), NASKH, 700, FontStyle.NORMAL, true);
    }

    private static InputStream stream(byte[] font) {
        return new ByteArrayInputStream(font);
    }

    private static byte[] read(String face) {
        try {
            return new ClassPathResource("fonts/" + face + ".ttf").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
