package vn.hoalu.document.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Text in any of the encodings that people's programs write, and in none of the languages that programs run. */
final class PlainText {

    private static final List<String> RUN_BY_SOMETHING =
            List.of("<", "#!", "%!", "{\\rtf", "mime-version:", "[autorun]");
    private static final int HEAD = 1024;

    private PlainText() {}

    static boolean possible(Bytes head) {
        return wide(head) || noControl(head.content(), head.length());
    }

    static void demand(Path file) throws IOException {
        Bytes head;
        try (InputStream content = Files.newInputStream(file)) {
            head = new Bytes(content.readNBytes(HEAD));
        }
        if (!wide(head)) {
            demandNoControl(file);
        }
        String begin = beginning(head).toLowerCase(java.util.Locale.ROOT);
        if (RUN_BY_SOMETHING.stream().anyMatch(begin::startsWith)) {
            throw new RefusedContent(Refusal.DISGUISED);
        }
    }

    private static void demandNoControl(Path file) throws IOException {
        byte[] part = new byte[64 * 1024];
        try (InputStream content = Files.newInputStream(file)) {
            for (int read = content.read(part); read >= 0; read = content.read(part)) {
                if (!noControl(part, read)) {
                    throw new RefusedContent(Refusal.UNKNOWN_TYPE);
                }
            }
        }
    }

    private static boolean noControl(byte[] part, int length) {
        for (int i = 0; i < length; i++) {
            if (part[i] >= 0 && part[i] < ' ' && "\t\n\r\f".indexOf(part[i]) < 0 || part[i] == 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static boolean wide(Bytes head) {
        return head.at(0, 0xFF, 0xFE) && head.length() % 2 == 0 || head.at(0, 0xFE, 0xFF);
    }

    private static String beginning(Bytes head) {
        return new String(head.content(), charset(head))
                .replace("\uFEFF", "")
                .replace("\u0000", "")
                .stripLeading();
    }

    private static Charset charset(Bytes head) {
        return wide(head) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }
}
