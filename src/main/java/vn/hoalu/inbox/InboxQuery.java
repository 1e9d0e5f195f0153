package vn.hoalu.inbox;

import java.util.List;
import java.util.Map;

/**
 * What an official looks at: a list, narrowed, searched and sorted.
 *
 * @param search words that all must begin a word of the case's number, its subject or its people, in any order, with
 *               or without accents
 */
public record InboxQuery(InboxList list, InboxFilter filter, InboxSort sort, String search) {

    // Words beyond these would only make the query longer, not the answer better.
    private static final int WORDS = 5;

    public InboxQuery(InboxList list, String search) {
        this(list, InboxFilter.NONE, InboxSort.DUE, search);
    }

    public static InboxQuery of(InboxList list) {
        return new InboxQuery(list, "");
    }

    /** The query that an address or a saved view means; what it says and nobody knows (any more) is left out. */
    public static InboxQuery read(Map<String, List<String>> text) {
        return new QueryText(text).read();
    }

    /** For an address or a saved view; says nothing where nothing but the first list is asked for. */
    public Map<String, List<String>> write() {
        return QueryText.of(this);
    }

    public InboxQuery withList(InboxList wanted) {
        return new InboxQuery(wanted, filter, sort, search);
    }

    public InboxQuery withFilter(InboxFilter wanted) {
        return new InboxQuery(list, wanted, sort, search);
    }

    public InboxQuery withSort(InboxSort wanted) {
        return new InboxQuery(list, filter, wanted, search);
    }

    public InboxQuery withSearch(String words) {
        return new InboxQuery(list, filter, sort, words);
    }

    List<String> words() {
        return words(search);
    }

    static List<String> words(String search) {
        return SearchWords.of(search).stream().distinct().limit(WORDS).toList();
    }
}
