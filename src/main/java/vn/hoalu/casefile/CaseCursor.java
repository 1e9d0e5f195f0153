package vn.hoalu.casefile;

import java.time.Instant;

/** The last case of a page: the next one begins behind it. */
record CaseCursor(Instant openedAt, String key) {

    static CaseCursor of(CaseSummary last) {
        return new CaseCursor(last.openedAt(), last.key().toString());
    }

    /** @throws IllegalArgumentException where it was made up */
    static CaseCursor read(String text) {
        int gap = text.indexOf('_');
        if (gap < 1) {
            throw new IllegalArgumentException("No cursor: " + text);
        }
        return new CaseCursor(Instant.ofEpochMilli(Long.parseLong(text.substring(0, gap))), text.substring(gap + 1));
    }

    String write() {
        return openedAt.toEpochMilli() + "_" + key;
    }
}
