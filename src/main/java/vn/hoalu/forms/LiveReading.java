package vn.hoalu.forms;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was chosen out of living data, if it is something that this person may choose today. */
final class LiveReading {

    /** Each is looked up; more than this nobody picks by hand. */
    private static final int MAX_CHOSEN = 100;

    private LiveReading() {}

    /** What is found may have another value than what was asked for: it has taken its place meanwhile. */
    static Reading one(LiveOptions live, String source, Object raw) {
        return raw instanceof String value
                ? live.find(source, value)
                        .<Reading>map(found -> new Reading.Given(found.value()))
                        .orElseGet(() -> Reading.unreadable("live"))
                : Reading.unreadable("live");
    }

    static Reading many(LiveOptions live, String source, Object raw) {
        Set<Object> chosen = new LinkedHashSet<>(raw instanceof Collection<?> several ? several : List.of(raw));
        if (chosen.isEmpty()) {
            return new Reading.Absent();
        }
        if (chosen.size() > MAX_CHOSEN) {
            return Reading.unreadable("live");
        }
        // Two that were chosen may have become one.
        Set<Object> found = new LinkedHashSet<>();
        for (Object each : chosen) {
            if (!(one(live, source, each) instanceof Reading.Given given)) {
                return Reading.unreadable("live");
            }
            found.add(given.value());
        }
        return new Reading.Given(List.copyOf(found));
    }
}
