package vn.hoalu.document.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says what a file is by reading it. The name decides between a table and a text, and nothing else. */
@Component
public class ContentCheck {

    // The end of a packed file with the longest comment it may have.
    private static final int TAIL = 22 + 0xFFFF;

    /** While it is still being received: what begins like nothing we take need not come to its end. */
    public static final int HEAD = Signature.ENOUGH;

    public void demandPossible(byte[] head) {
        if (Signature.of(new Bytes(head)).isEmpty()) {
            throw new RefusedContent(Refusal.UNKNOWN_TYPE);
        }
    }

    /** @throws RefusedContent where it is none of the types that are taken in */
    public DocumentType typeOf(Path file, String name) throws IOException {
        Bytes head = head(file);
        Signature signature = Signature.of(head).orElseThrow(() -> new RefusedContent(Refusal.UNKNOWN_TYPE));
        Bytes tail = tail(file);
        if (signature != Signature.PACKED && packedEnd(tail)) {
            throw new RefusedContent(Refusal.DISGUISED);
        }
        return switch (signature) {
            case PDF -> pdf(tail);
            case JPEG, PNG, WEBP -> PictureCheck.demandModest(file, signature);
            case HEIC -> DocumentType.HEIC;
            case PACKED -> PackedDocument.typeOf(file);
            case TEXT -> text(file, name);
        };
    }

    private static DocumentType pdf(Bytes tail) {
        if (!tail.has("%%EOF")) {
            throw new RefusedContent(Refusal.DAMAGED);
        }
        return DocumentType.PDF;
    }

    private static DocumentType text(Path file, String name) throws IOException {
        PlainText.demand(file);
        return name.toLowerCase(Locale.ROOT).endsWith(".csv") ? DocumentType.CSV : DocumentType.TXT;
    }

    // A packed file is read from its end: whatever stands before it opens as both.
    private static boolean packedEnd(Bytes tail) {
        for (int place = 0; place + 22 <= tail.length(); place++) {
            if (tail.at(place, 'P', 'K', 5, 6) && place + 22 + tail.little(place + 20, 2) == tail.length()) {
                return true;
            }
        }
        return false;
    }

    private static Bytes head(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return new Bytes(content.readNBytes(HEAD));
        }
    }

    private static Bytes tail(Path file) throws IOException {
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(TAIL, content.length())];
            content.seek(content.length() - tail.length);
            content.readFully(tail);
            return new Bytes(tail);
        }
    }
}
