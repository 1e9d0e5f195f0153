package vn.hoalu.access;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Where a page ended: the value of the column it is sorted by, and the id of its last row. */
record SearchCursor(String value, String id) {

    static final SearchCursor START = new SearchCursor("", "");

    static SearchCursor read(Optional<String> text) {
        return text.map(SearchCursor::read).orElse(START);
    }

    private static SearchCursor read(String text) {
        String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        int end = plain.indexOf('\n');
        return new SearchCursor(plain.substring(end + 1), plain.substring(0, end));
    }

    String write() {
        byte[] plain = (id + "\n" + value).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    /** For a LIKE that finds the text anywhere and takes it by its letters. */
    static String anywhere(String folded) {
        return "%" + folded.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
