package vn.hoalu.inbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Two windows of one person have typed into the same form.
 *
 * @param known  what both began from
 * @param now    what stands in the window that keeps its words now
 * @param stored what the other one has kept since
 */
record DraftMerge(Draft known, Draft now, Draft stored) {

    Draft merged() {
        Map<String, Typed> result = byKey(stored);
        Set<Typed> aside = asideOfBoth();
        for (String key : changedHere()) {
            Optional.ofNullable(result.remove(key))
                    .filter(other -> !same(other, byKey(known).get(key)))
                    .filter(other -> !same(other, byKey(now).get(key)))
                    .ifPresent(aside::add);
            Optional.ofNullable(byKey(now).get(key)).ifPresent(mine -> result.put(key, mine));
        }
        return stored.with(List.copyOf(result.values()), List.copyOf(aside));
    }

    /** Also what was set back to what the form began with. */
    private Set<String> changedHere() {
        Set<String> keys = new LinkedHashSet<>(byKey(now).keySet());
        keys.addAll(byKey(known).keySet());
        keys.removeIf(key -> same(byKey(now).get(key), byKey(known).get(key)));
        return keys;
    }

    private Set<Typed> asideOfBoth() {
        List<Typed> added = new ArrayList<>(stored.aside());
        added.removeAll(known.aside());
        Set<Typed> aside = new LinkedHashSet<>(now.aside());
        aside.addAll(added);
        return aside;
    }

    private static boolean same(@Nullable Typed one, @Nullable Typed other) {
        return one == null || other == null ? one == other : Objects.equals(one.value(), other.value());
    }

    private static Map<String, Typed> byKey(Draft draft) {
        return draft.fields().stream()
                .collect(Collectors.toMap(Typed::key, Function.identity(), (one, other) -> other, LinkedHashMap::new));
    }
}
