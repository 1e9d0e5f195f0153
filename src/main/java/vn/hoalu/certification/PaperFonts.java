package vn.hoalu.certification;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** The serif of the papers, read once; it has every Vietnamese letter. */
final class PaperFonts {

    private static final String FAMILY = "Noto Serif";

    private final byte[] regular = read("Regular");
    private final byte[] bold = read("Bold");
    private final byte[] italic = read("Italic");

    void register(PdfRendererBuilder builder) {
        builder.useFont(() -> stream(regular), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> stream(bold), FAMILY, 700, FontStyle.NORMAL, true);
        builder.useFont(() -> stream(italic), FAMILY, 400, FontStyle.ITALIC, true);
    }

    private static InputStream stream(byte[] font) {
        return new ByteArrayInputStream(font);
    }

    private static byte[] read(String face) {
        try {
            return new ClassPathResource("fonts/NotoSerif-" + face + ".ttf").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
