package vn.hoalu.document.ui;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;

/** What the protocol for uploads that can be resumed, tus 1.0, says in its headers. */
final class TusHeaders {

    static final String RESUMABLE = "Tus-Resumable";
    static final String VERSION = "1.0.0";
    static final String OFFSET = "Upload-Offset";
    static final String LENGTH = "Upload-Length";
    static final String METADATA = "Upload-Metadata";
    static final String PART = "application/offset+octet-stream";

    private TusHeaders() {}

    /** {@code filename dGFp,filetype cGRm}: each value in base64. */
    static Optional<String> fileName(String metadata) {
        return Stream.of(metadata.split(","))
                .map(pair -> pair.strip().split(" "))
                .filter(pair -> pair.length == 2 && pair[0].equals("filename"))
                .findFirst()
                .flatMap(pair -> decoded(pair[1]));
    }

    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
