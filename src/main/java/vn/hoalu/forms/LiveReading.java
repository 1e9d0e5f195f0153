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

    static Reading one(LiveOptions live, String source, Object raw) {
        return raw instanceof String value && live.find(source, value).isPresent()
                ? new Reading.Given(value)
                : Reading.unreadable("live");
    }

    static Reading many(LiveOptions live, String source, Object raw) {
        Set<Object> chosen = new LinkedHashSet<>(raw instanceof Collection<?> several ? several : List.of(raw));
        if (chosen.isEmpty()) {
            return new Reading.Absent();
        }
        boolean all = chosen.size() <= MAX_CHOSEN
                && chosen.stream().allMatch(each -> one(live, source, each) instanceof Reading.Given);
        return all ? new Reading.Given(chosen.stream().map(String.class::cast).toList()) : Reading.unreadable("live");
    }
}
