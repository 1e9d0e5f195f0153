package vn.hoalu.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hoalu.base.Rows;

/**
 * Something that belongs to units and goes where they go. Every module that writes a unit's code, a post or a
 * candidate group into a table of its own gives one bean for each such table; a reorganisation asks all of them. What is
 * over and done with stays where it was: it is read through the unit that carries on.
 */
public interface FollowsUnits {

    /** Rows of one page of a preview. */
    int PAGE = 20;

    /** Message key of what it is, in the plural, with the argument {@code count}: {@code inbox.follows.tasks}. */
    String titleKey();

    /** How many of these units live on at that day. */
    long live(Set<UnitCode> units, LocalDate day);

    /** The ones that will move, page by page, in an order of its own. */
    Rows<Moving> preview(UnitChange change, Optional<String> cursor);

    /**
     * Moves all of them, in the caller's transaction and by few statements whatever their number.
     *
     * @return how many of those that {@link #live} counted have moved or have fallen together with another
     */
    long move(UnitChange change);

    /** A page of a preview, where up to {@code PAGE + 1} rows were found with the places at which they stand. */
    static Rows<Moving> page(List<Map.Entry<String, Moving>> found) {
        List<Map.Entry<String, Moving>> page = found.subList(0, Math.min(PAGE, found.size()));
        Optional<String> next = found.size() > PAGE ? Optional.of(page.getLast().getKey()) : Optional.empty();
        return new Rows<>(page.stream().map(Map.Entry::getValue).toList(), next);
    }
}
