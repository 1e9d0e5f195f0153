package vn.hoalu.document.content;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** An office document, which is a packed folder: unpacked once into nothing, and asked what it is. */
final class PackedDocument {

    private static final int PARTS = 5_000;
    private static final long UNPACKED = 300L * 1024 * 1024;
    private static final int SMALL = 1024 * 1024;
    private static final List<String> RUNNABLE =
            List.of("vbaproject", "/macrosheets/", "/activex/", "basic/", "scripts/");

    private final ZipFile packed;

    private PackedDocument(ZipFile packed) {
        this.packed = packed;
    }

    static DocumentType typeOf(Path file) throws IOException {
        try (ZipFile packed = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            PackedDocument document = new PackedDocument(packed);
            document.demandHarmless();
            return document.type();
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            throw new RefusedContent(Refusal.DAMAGED);
        }
    }

    private void demandHarmless() throws IOException {
        refuseIf(packed.size() > PARTS, Refusal.BOMB);
        Set<String> names = new HashSet<>();
        long size = 0;
        for (ZipEntry part : packed.stream().toList()) {
            String name = part.getName().toLowerCase(Locale.ROOT).replace('\\', '/');
            // Which of two parts of one name is meant, each program decides in its own way.
            refuseIf(!names.add(name) || name.contains(".."), Refusal.DISGUISED);
            refuseIf(RUNNABLE.stream().anyMatch(("/" + name)::contains), Refusal.MACROS);
            size = unpacked(part, size);
        }
    }

    /** By what comes out, and not by what the file says of itself. */
    private long unpacked(ZipEntry part, long before) throws IOException {
        byte[] nothing = new byte[64 * 1024];
        long size = before;
        try (InputStream content = packed.getInputStream(part)) {
            for (int read = content.read(nothing); read >= 0; read = content.read(nothing)) {
                size += read;
                refuseIf(size > UNPACKED, Refusal.BOMB);
            }
        }
        return size;
    }

    private DocumentType type() throws IOException {
        ZipEntry types = packed.getEntry("[Content_Types].xml");
        ZipEntry kind = packed.getEntry("mimetype");
        if ((types == null) == (kind == null)) {
            throw new RefusedContent(types == null ? Refusal.UNKNOWN_TYPE : Refusal.DISGUISED);
        }
        return types != null ? PartTypes.read(content(types)).document() : openDocument(new String(content(kind)));
    }

    private static DocumentType openDocument(String kind) {
        return List.of(DocumentType.ODT, DocumentType.ODS).stream()
                .filter(type -> type.mediaType().equals(kind.strip()))
                .findFirst()
                .orElseThrow(() -> new RefusedContent(Refusal.UNKNOWN_TYPE));
    }

    private byte[] content(ZipEntry part) throws IOException {
        try (InputStream content = packed.getInputStream(part)) {
            return content.readNBytes(SMALL);
        }
    }

    private static void refuseIf(boolean bad, Refusal refusal) {
        if (bad) {
            throw new RefusedContent(refusal);
        }
    }
}
