package vn.hoalu.inbox;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hoalu.organization.UnitCode;

/**
 * Cases that have all the words, looked up by one that tells: the longest leads, as the one that fewest have. Whether they
 * have the others the index says too.
 */
record WordStatement(List<String> words, Collection<UnitCode> units, boolean endedToo, int most) {

    /** Empty where no word tells. */
    Optional<String> sql(Parameters parameters) {
        return words.stream()
                .filter(SearchWords::tells)
                .max(Comparator.comparingInt(String::length))
                .map(leading -> sql(leading, parameters));
    }

    private String sql(String leading, Parameters parameters) {
        return "SELECT DISTINCT case_key FROM inbox_case_word FORCE INDEX (inbox_case_word_found) WHERE unit_code IN ("
                + units.stream().map(unit -> parameters.of(unit.value())).collect(Collectors.joining(", "))
                + ") AND ended " + (endedToo ? "IN (FALSE, TRUE)" : "= FALSE")
                + " AND word LIKE " + parameters.of(leading + "%")
                + words.stream()
                        .filter(word -> !word.equals(leading))
                        .map(word -> " AND search_text LIKE " + parameters.of(pattern(word)))
                        .collect(Collectors.joining())
                + " LIMIT " + (most + 1);
    }

    static String pattern(String word) {
        return "% " + word + "%";
    }
}
