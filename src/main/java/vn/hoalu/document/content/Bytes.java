package vn.hoalu.document.content;

import java.nio.charset.StandardCharsets;

/** Some bytes of a file, compared with what the formats' descriptions say. */
record Bytes(byte[] content) {

    boolean at(int place, int... expected) {
        if (content.length < place + expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((content[place + i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    boolean at(int place, String ascii) {
        return at(place, ascii.chars().toArray());
    }

    boolean has(String ascii) {
        return text().contains(ascii);
    }

    String text() {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    /** Unsigned, the higher byte first. */
    long number(int place, int length) {
        long number = 0;
        for (int i = 0; i < length; i++) {
            number = number << 8 | content[place + i] & 0xFF;
        }
        return number;
    }

    /** Unsigned, the lower byte first. */
    long little(int place, int length) {
        long number = 0;
        for (int i = length - 1; i >= 0; i--) {
            number = number << 8 | content[place + i] & 0xFF;
        }
        return number;
    }

    int length() {
        return content.length;
    }
}
