package vn.hoalu.administration.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.hoalu.organization.Appointed;

/** What the rows of a sheet give to each of its people, while it is only looked at. */
final class SheetPosts {

    private final Map<String, List<Appointed>> given = new HashMap<>();

    /** Judges a row beside what rows before it give to the same person, and remembers what it gives itself. */
    Verdict with(String person, Function<List<Appointed>, Verdict> row) {
        List<Appointed> posts = given.computeIfAbsent(person, nobody -> new ArrayList<>());
        Verdict verdict = row.apply(List.copyOf(posts));
        verdict.gives().ifPresent(posts::add);
        return verdict;
    }
}
