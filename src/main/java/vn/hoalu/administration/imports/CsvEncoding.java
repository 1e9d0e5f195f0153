package vn.hoalu.administration.imports;

import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** How the letters of a text file are written. Without a mark it is UTF-8, or UTF-16 where every other byte is zero. */
record CsvEncoding(Charset charset, int markLength) {

    private static final int LOOKED_AT = 1_000;

    static CsvEncoding of(byte[] content) {
        if (begins(content, 0xEF, 0xBB, 0xBF)) {
            return new CsvEncoding(StandardCharsets.UTF_8, 3);
        }
        if (begins(content, 0xFF, 0xFE)) {
            return new CsvEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (begins(content, 0xFE, 0xFF)) {
            return new CsvEncoding(StandardCharsets.UTF_16BE, 2);
        }
        return new CsvEncoding(guessed(content), 0);
    }

    private static Charset guessed(byte[] content) {
        int[] zeros = new int[2];
        int length = Math.min(content.length, LOOKED_AT);
        for (int i = 0; i < length; i++) {
            zeros[i % 2] += content[i] == 0 ? 1 : 0;
        }
        if (zeros[0] + zeros[1] <= length / 10) {
            return StandardCharsets.UTF_8;
        }
        return zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static boolean begins(byte[] content, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (content.length <= i || (content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** A letter that cannot be read is told, not replaced: half a name is no name. */
    CharsetDecoder strictly() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
