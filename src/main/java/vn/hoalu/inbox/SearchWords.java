package vn.hoalu.inbox;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.hoalu.base.SearchText;

/** The words of a text as the search compares them: folded, without signs. */
final class SearchWords {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST_TEXT = 400;
    private static final int LONGEST_WORD = 40;

    /** Of more than every thirtieth name or number: to look them up would find too many rows, to walk finds them soon. */
    private static final Set<String> FREQUENT =
            Set.of(("nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dinh doan trinh dao mai"
                            + " van thi duc minh thanh ngoc xuan kim quang huu thu gcn sn 2024 2025 2026 2027 2028 2029 2030")
                    .split(" "));

    private SearchWords() {}

    static List<String> of(String text) {
        return Arrays.stream(SIGNS.split(SearchText.fold(text)))
                .filter(word -> !word.isEmpty())
                .map(SearchWords::shortened)
                .toList();
    }

    /** With a space before each word, so that a pattern finds beginnings of words only. */
    static String text(String text) {
        String words = of(text).stream().map(word -> " " + word).collect(Collectors.joining());
        return words.substring(0, Math.min(LONGEST_TEXT, words.length()));
    }

    /** Those of such a text by which a row is looked up: all but the frequent ones, each once. */
    static String telling(String text) {
        return Arrays.stream(text.split(" "))
                .filter(word -> !word.isEmpty() && !FREQUENT.contains(word))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** As the database takes them apart. */
    static Set<String> split(String words) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(SearchWords::shortened)
                .collect(Collectors.toSet());
    }

    /**
     * Whether all that begin with it stand among the words by which rows are looked up, and are not too many: a few
     * digits begin every number, one letter every tenth name.
     */
    static boolean tells(String beginning) {
        boolean few = Character.isDigit(beginning.charAt(0)) ? beginning.length() > 3 : beginning.length() > 1;
        return few && FREQUENT.stream().noneMatch(word -> word.startsWith(beginning));
    }

    private static String shortened(String word) {
        return word.substring(0, Math.min(LONGEST_WORD, word.length()));
    }
}
