package vn.hoalu.inbox;

import java.util.Arrays;
import java.util.List;
import vn.hoalu.base.SearchText;

/** @param search words that all must occur in the case's subject or number, with or without accents */
public record InboxQuery(InboxList list, String search) {
    // Words beyond these would only make the query longer, not the answer better.
    private static final int WORDS = 5;

    public static InboxQuery of(InboxList list) {
        return new InboxQuery(list, "");
    }

    List<String> words() {
        return Arrays.stream(SearchText.fold(search).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(WORDS)
                .toList();
    }
}
