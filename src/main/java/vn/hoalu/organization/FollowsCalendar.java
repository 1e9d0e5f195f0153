package vn.hoalu.organization;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoalu.base.Rows;

/**
 * Something that is due on the working calendar of a unit, and is due at another moment when the calendar changes. Every
 * module that keeps such ends in a table of its own gives one bean for it. Beside each end it keeps the edition of the
 * calendar on which the end was counted ({@link WorkingCalendar#edition()}, asked in the same transaction): an end of an
 * older edition has yet to move, whatever fails meanwhile, and never moves twice.
 */
public interface FollowsCalendar {

    /** Rows of one page of a preview. */
    int PAGE = 20;

    /** Message key of what it is, in the plural, with the argument {@code count}: {@code inbox.follows.tasks}. */
    String titleKey();

    /** How many open ones get another end. */
    long count(CalendarChange change);

    /** The ones that get another end, page by page, in an order of its own. */
    Rows<MovingEnd> preview(CalendarChange change, Optional<String> cursor);

    /**
     * Brings at most {@code limit} open ones that the change may move, and that were counted on an edition before
     * {@link CalendarChange#edition()}, to their new ends and to that edition; in the caller's transaction.
     *
     * @return how many were brought, also those whose end has stayed; 0 where none is left
     */
    int move(CalendarChange change, int limit);

    /** A page of a preview, where up to {@code PAGE + 1} rows were found with the places at which they stand. */
    static Rows<MovingEnd> page(List<Map.Entry<String, MovingEnd>> found) {
        List<Map.Entry<String, MovingEnd>> page = found.subList(0, Math.min(PAGE, found.size()));
        Optional<String> next = found.size() > PAGE ? Optional.of(page.getLast().getKey()) : Optional.empty();
        return new Rows<>(page.stream().map(Map.Entry::getValue).toList(), next);
    }
}
