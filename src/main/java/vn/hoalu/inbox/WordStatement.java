package vn.hoalu.inbox;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hoalu.organization.UnitCode;

/**
 * Cases that have all the words, looked up by one that tells: the longest leads, as the one that fewest have. Of each case
 * with it the others are looked up where they tell too, else its text is read.
 */
record WordStatement(List<String> words, Collection<UnitCode> units, boolean endedToo, int most) {

    /** Empty where no word tells. */
    Optional<String> sql(Parameters parameters) {
        List<String> telling = words.stream()
                .filter(SearchWords::tells)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        return telling.isEmpty() ? Optional.empty() : Optional.of(sql(telling, parameters));
    }

    private String sql(List<String> telling, Parameters parameters) {
        List<String> frequent =
                words.stream().filter(word -> !telling.contains(word)).toList();
        return "SELECT DISTINCT w.case_key FROM inbox_case_word w FORCE INDEX (inbox_case_word_found)"
                + (frequent.isEmpty() ? "" : " STRAIGHT_JOIN inbox_case c ON c.case_key = w.case_key")
                + " WHERE w.unit_code IN ("
                + units.stream().map(unit -> parameters.of(unit.value())).collect(Collectors.joining(", "))
                + ") AND w.ended " + (endedToo ? "IN (FALSE, TRUE)" : "= FALSE")
                + " AND w.word LIKE " + parameters.of(telling.getFirst() + "%")
                + each(
                        telling.subList(1, telling.size()),
                        word -> " AND (SELECT 1 FROM inbox_case_word o"
                                + " WHERE o.case_key = w.case_key AND o.unit_code = w.unit_code AND o.word LIKE "
                                + parameters.of(word + "%") + " LIMIT 1) = 1")
                + each(frequent, word -> " AND c.search_text LIKE " + parameters.of(pattern(word)))
                + " LIMIT " + (most + 1);
    }

    private static String each(List<String> words, Function<String, String> condition) {
        return words.stream().map(condition).collect(Collectors.joining());
    }

    static String pattern(String word) {
        return "% " + word + "%";
    }
}
