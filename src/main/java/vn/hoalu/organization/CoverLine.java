package vn.hoalu.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * One naming of a deputy as a list shows it.
 *
 * @param process the only process it is for; empty where it is for all
 * @param endedAt when it was ended early
 */
public record CoverLine(
        CoverId id,
        OfficialName absent,
        OfficialName deputy,
        Set<Post> posts,
        Optional<String> process,
        LocalDate first,
        LocalDate last,
        Optional<Instant> endedAt) {

    public CoverLine {
        posts = Set.copyOf(posts);
    }

    /** Where it stands on a day. */
    public enum State {
        PLANNED,
        RUNNING,
        OVER,
        ENDED_EARLY
    }

    public State on(LocalDate day) {
        if (endedAt.isPresent()) {
            return State.ENDED_EARLY;
        }
        if (day.isBefore(first)) {
            return State.PLANNED;
        }
        return day.isAfter(last) ? State.OVER : State.RUNNING;
    }

    /** Its last day as it came to be. */
    public LocalDate lastInFact() {
        LocalDate ended =
                endedAt.map(at -> LocalDate.ofInstant(at, WorkingCalendar.ZONE)).orElse(last);
        return ended.isBefore(last) ? ended : last;
    }

    /** One that was ended before its first day has never been. */
    public boolean everRan() {
        return !lastInFact().isBefore(first);
    }
}
