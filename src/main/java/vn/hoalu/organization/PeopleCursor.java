package vn.hoalu.organization;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Where a page of people ended. */
record PeopleCursor(String text, String id) {

    static PeopleCursor read(String cursor) {
        String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        int colon = plain.indexOf(':');
        return new PeopleCursor(plain.substring(colon + 1), plain.substring(0, colon));
    }

    String write() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((id + ":" + text).getBytes(StandardCharsets.UTF_8));
    }
}
