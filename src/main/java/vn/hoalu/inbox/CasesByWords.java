package vn.hoalu.inbox;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.CaseKey;

/**
 * Finds cases, live and ended, by beginnings of words of their number, subject and people. Knows nothing of who asks: the
 * caller says in which units they may look, and judges each case before it is shown.
 */
public interface CasesByWords {

    /** Cases of these units, and those in which groups of them have or had a task. */
    Found in(Set<UnitCode> units, String search, int most);

    Found everywhere(String search, int most);

    /**
     * @param cases    which have all the words; empty where more than asked for have them, or where each word is one that
     *                 every second person has: then a list is walked in its own order, with the patterns
     * @param patterns one a word, for {@code search_text LIKE} of {@code inbox_case}; none where nothing is searched for
     */
    record Found(Optional<List<CaseKey>> cases, List<String> patterns) {}
}
