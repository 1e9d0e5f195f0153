package vn.hoalu.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import vn.hoalu.access.Actor;
import vn.hoalu.document.content.ContentCheck;
import vn.hoalu.document.content.DocumentType;
import vn.hoalu.document.store.DocumentStore;
import vn.hoalu.document.store.Incoming;

/**
 * Makes a document of a file that has come whole: checked, kept, then filed. Each step may be the last before a power
 * cut: it is done again from the beginning, by the sender who asks how far it has come, or swept.
 */
@Component
class FinishingUpload {

    private final Incoming incoming;
    private final ContentCheck check;
    private final DocumentStore store;
    private final FilingDocument filing;
    private final ScanningDocuments scanning;

    FinishingUpload(
            Incoming incoming,
            ContentCheck check,
            DocumentStore store,
            FilingDocument filing,
            ScanningDocuments scanning) {
        this.incoming = incoming;
        this.check = check;
        this.store = store;
        this.filing = filing;
        this.scanning = scanning;
    }

    void finish(DocumentId id, Actor actor) throws IOException {
        String key = id.toString();
        try {
            Path file = incoming.whole(key);
            DocumentType type = check.typeOf(file, filing.nameOf(id));
            String hash = hash(file);
            store.put(key, file);
            // The content first: a row that says READY has its file.
            filing.file(id, type, hash, actor);
        } catch (IOException trouble) {
            // A second arrival of the last part was quicker, and has taken the file away.
            if (!filing.filed(id)) {
                throw trouble;
            }
        }
        incoming.discard(key);
        scanning.scan(id);
    }

    private static String hash(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] part = new byte[64 * 1024];
            for (int read = content.read(part); read >= 0; read = content.read(part)) {
                digest.update(part, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
