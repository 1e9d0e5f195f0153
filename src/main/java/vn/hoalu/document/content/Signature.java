package vn.hoalu.document.content;

import java.util.Optional;

/** The family of formats by a file's first bytes. They must stand at the very start: in front of them is room for another file. */
enum Signature {
    PDF,
    JPEG,
    PNG,
    WEBP,
    HEIC,
    PACKED,
    TEXT;

    /** So many bytes tell every family. */
    static final int ENOUGH = 32;

    static Optional<Signature> of(Bytes head) {
        if (head.at(0, "%PDF-1.") || head.at(0, "%PDF-2.")) {
            return Optional.of(PDF);
        }
        if (head.at(0, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        }
        if (head.at(0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A) && head.at(12, "IHDR")) {
            return Optional.of(PNG);
        }
        if (head.at(0, "RIFF") && head.at(8, "WEBPVP8")) {
            return Optional.of(WEBP);
        }
        if (head.at(4, "ftyp") && heic(head)) {
            return Optional.of(HEIC);
        }
        if (head.at(0, 'P', 'K', 3, 4)) {
            return Optional.of(PACKED);
        }
        return Optional.of(TEXT).filter(text -> PlainText.possible(head));
    }

    private static boolean heic(Bytes head) {
        return head.at(8, "heic") || head.at(8, "heix") || head.at(8, "mif1");
    }
}
