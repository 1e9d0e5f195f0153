package vn.hoalu.document.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Reads how large a picture is, without drawing it: what would fill a browser's memory is refused. */
final class PictureCheck {

    /** More than the largest camera of a telephone takes. */
    private static final long POINTS = 220_000_000;

    private static final int WEBP_HEADER = 30;

    private PictureCheck() {}

    static DocumentType demandModest(Path file, Signature signature) throws IOException {
        long points = signature == Signature.WEBP ? webp(file) : read(file, signature);
        if (points <= 0) {
            throw new RefusedContent(Refusal.DAMAGED);
        }
        if (points > POINTS) {
            throw new RefusedContent(Refusal.BOMB);
        }
        return DocumentType.valueOf(signature.name());
    }

    private static long read(Path file, Signature signature) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(signature.name());
        ImageReader reader = readers.next();
        try (ImageInputStream content = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(content, true, true);
            return (long) reader.getWidth(0) * reader.getHeight(0);
        } catch (IOException | RuntimeException broken) {
            throw new RefusedContent(Refusal.DAMAGED);
        } finally {
            reader.dispose();
        }
    }

    /** The three shapes of the format write their size in three places. */
    private static long webp(Path file) throws IOException {
        Bytes head;
        try (InputStream content = Files.newInputStream(file)) {
            head = new Bytes(content.readNBytes(WEBP_HEADER));
        }
        if (head.length() < WEBP_HEADER) {
            return 0;
        }
        if (head.at(12, "VP8X")) {
            return (head.little(24, 3) + 1) * (head.little(27, 3) + 1);
        }
        if (head.at(12, "VP8L")) {
            long bits = head.little(21, 4);
            return ((bits & 0x3FFF) + 1) * ((bits >> 14 & 0x3FFF) + 1);
        }
        return (head.little(26, 2) & 0x3FFF) * (head.little(28, 2) & 0x3FFF);
    }
}
