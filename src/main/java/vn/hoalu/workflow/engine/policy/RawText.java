package vn.hoalu.workflow.engine.policy;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The characters of a model, measured before any parser sees them. */
final class RawText {

    static final int MAX_BYTES = 1 << 20;

    private static final int MAX_TAGS = 50_000;
    private static final int MAX_STRETCH = 32 * 1024;
    // Java's parser takes seconds for one element with 70,000 namespace declarations.
    private static final int MAX_NAMESPACES = 60;

    private RawText() {}

    static String of(byte[] bytes) throws UnreadableModel {
        if (bytes.length > MAX_BYTES) {
            throw refused("size", "%d bytes; at most %d are allowed".formatted(bytes.length, MAX_BYTES));
        }
        String text = withoutMark(decoded(bytes));
        measure(text);
        return text;
    }

    // Only UTF-8: a second encoding would be a second reading of the same bytes by the engine.
    private static String decoded(byte[] bytes) throws UnreadableModel {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw refused("encoding", "the file is not UTF-8");
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static void measure(String text) throws UnreadableModel {
        int tags = 0;
        int last = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            bounded(at - last, MAX_STRETCH, "characters in one tag, text or comment");
            bounded(++tags, MAX_TAGS, "tags");
            last = at;
        }
        bounded(text.length() - last, MAX_STRETCH, "characters in one tag, text or comment");
        bounded(text.split("xmlns", -1).length - 1, MAX_NAMESPACES, "namespace declarations");
    }

    private static void bounded(int actual, int limit, String what) throws UnreadableModel {
        if (actual > limit) {
            throw refused("size", "more than %d %s".formatted(limit, what));
        }
    }

    private static UnreadableModel refused(String rule, String detail) {
        return new UnreadableModel(Optional.empty(), rule, detail);
    }
}
