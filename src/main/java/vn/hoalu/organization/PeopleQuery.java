package vn.hoalu.organization;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hoalu.base.SearchText;

/**
 * Whom a list of people holds.
 *
 * @param search beginnings of words of the name that must all occur, in any order, with or without accents
 * @param within holders of a post in one of these units, at any time; empty for everybody
 * @param only   nobody but this person
 * @param role   holders of this role
 * @param inPost who holds such a post today, or who has held or will hold one and does not today
 */
public record PeopleQuery(
        String search,
        Optional<Set<UnitCode>> within,
        Optional<OfficialId> only,
        Optional<Role> role,
        Optional<Boolean> inPost) {

    // Words beyond these would only make the query longer, not the answer better.
    private static final int WORDS = 6;

    List<String> words() {
        return Arrays.stream(SearchText.fold(search).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(WORDS)
                .toList();
    }
}
