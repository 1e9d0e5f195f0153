package vn.hoalu.forms;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.hoalu.forms.FormField.Option;

/** What was chosen, if it stands in the list; several come in the list's order, each once. */
final class ChoiceReading {

    private ChoiceReading() {}

    static Reading one(List<Option> options, Object raw) {
        return values(options).contains(raw) ? new Reading.Given(raw) : Reading.unreadable("option");
    }

    static Reading many(List<Option> options, Object raw) {
        Collection<?> chosen = raw instanceof Collection<?> several ? several : Set.of(raw);
        List<String> kept = values(options).stream().filter(chosen::contains).toList();
        if (chosen.isEmpty()) {
            return new Reading.Absent();
        }
        return values(options).containsAll(chosen) ? new Reading.Given(kept) : Reading.unreadable("option");
    }

    private static List<String> values(List<Option> options) {
        return options.stream().map(Option::value).toList();
    }
}
