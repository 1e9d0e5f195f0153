package vn.hoalu.document.content;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Small files of every kind, real ones and such as somebody means harm with. */
public final class SampleFiles {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private SampleFiles() {}

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            writing.to(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each page in another colour. */
    public static byte[] pdf(Color... pages) {
        return written(out -> {
            try (PDDocument document = new PDDocument()) {
                for (Color colour : pages) {
                    page(document, colour);
                }
                document.save(out);
            }
        });
    }

    private static void page(PDDocument document, Color colour) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setNonStrokingColor(colour);
            content.addRect(0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
            content.fill();
        }
    }

    public static byte[] lockedPdf() {
        return written(out -> {
            try (PDDocument document = new PDDocument()) {
                page(document, Color.RED);
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
                document.save(out);
            }
        });
    }

    public static byte[] picture(String format, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(0, 0, width, height);
        pen.dispose();
        return written(out -> ImageIO.write(picture, format, out));
    }

    /** A PNG that says it is larger than any camera's picture; its data does not matter. */
    static byte[] hugePng() {
        byte[] small = picture("png", 8, 8);
        ByteBuffer.wrap(small).putInt(16, 60_000).putInt(20, 60_000);
        return small;
    }

    static byte[] webp(int width, int height) {
        ByteBuffer file = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(56);
        file.put("WEBPVP8 ".getBytes(StandardCharsets.US_ASCII)).putInt(44);
        file.put(new byte[] {0, 0, 0, (byte) 0x9D, 1, 0x2A});
        file.putShort((short) width).putShort((short) height);
        return file.array();
    }

    static byte[] heic() {
        ByteBuffer file = ByteBuffer.allocate(64);
        file.putInt(24).put("ftypheic".getBytes(StandardCharsets.US_ASCII));
        return file.array();
    }

    static byte[] docx() {
        return written(out -> {
            try (XWPFDocument document = new XWPFDocument()) {
                document.createParagraph().createRun().setText("Đơn đề nghị");
                document.write(out);
            }
        });
    }

    static byte[] xlsx() {
        return written(out -> {
            try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                workbook.createSheet("Danh sách").createRow(0).createCell(0).setCellValue("Đỗ Thử");
                workbook.write(out);
            }
        });
    }

    static byte[] packed(Map<String, String> parts) {
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, String> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
        });
    }

    static byte[] openDocument(String kind) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument." + kind);
        parts.put("content.xml", "<office:document-content/>");
        return packed(parts);
    }

    static byte[] word(String... furtherTypes) {
        Map<String, String> parts = new LinkedHashMap<>();
        StringBuilder types = new StringBuilder("<Types><Override PartName='/word/document.xml' ContentType='")
                .append(WORD)
                .append("'/>");
        for (String type : furtherTypes) {
            types.append("<Default Extension='x' ContentType='").append(type).append("'/>");
        }
        parts.put("[Content_Types].xml", types.append("</Types>").toString());
        parts.put("word/document.xml", "<w:document/>");
        return packed(parts);
    }

    /** Some kilobytes that become more than any document is. */
    static byte[] bomb() {
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                byte[] nothing = new byte[1024 * 1024];
                for (int i = 0; i < 310; i++) {
                    zip.write(nothing);
                }
            }
        });
    }

    static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
