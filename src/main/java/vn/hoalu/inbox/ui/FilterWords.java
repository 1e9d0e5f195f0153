package vn.hoalu.inbox.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.hoalu.inbox.InboxChoices;
import vn.hoalu.inbox.InboxFilter;
import vn.hoalu.inbox.TaskState;

/** What a filter says, in words; of something that is no choice any more at least its key. */
record FilterWords(RowWords words) {

    String due(InboxFilter.Due due) {
        return words.say("inbox.filter.due." + due.name().toLowerCase(Locale.ROOT));
    }

    String state(TaskState state) {
        return words.say("inbox.filter.state." + state.name().toLowerCase(Locale.ROOT));
    }

    /** What is set, each with the filter without it. */
    Map<String, InboxFilter> set(InboxFilter filter, InboxChoices choices) {
        Map<String, InboxFilter> set = new LinkedHashMap<>();
        filter.process()
                .filter(process -> filter.step().isEmpty())
                .ifPresent(key -> set.put(
                        named(
                                        choices.processes(),
                                        each -> each.key().equals(key),
                                        each -> each.name().in(words.locale()))
                                .orElse(key.value()),
                        filter.withProcess(Optional.empty())));
        filter.step()
                .ifPresent(key -> set.put(
                        named(
                                        choices.steps(),
                                        each -> each.key().equals(key),
                                        each -> each.name().in(words.locale()))
                                .orElse(key.element()),
                        filter.withProcess(Optional.empty())));
        filter.unit()
                .ifPresent(code -> set.put(
                        named(choices.units(), each -> each.code().equals(code), each -> each.name())
                                .orElse(code.value()),
                        filter.withUnit(Optional.empty())));
        if (filter.due() != InboxFilter.Due.ANY) {
            set.put(due(filter.due()), filter.withDue(InboxFilter.Due.ANY));
        }
        filter.state().ifPresent(state -> set.put(state(state), filter.withState(Optional.empty())));
        filter.campaign().ifPresent(key -> set.put(key, filter.withCampaign(Optional.empty())));
        filter.person()
                .ifPresent(id -> set.put(
                        named(choices.persons(), each -> each.id().equals(id), each -> each.name())
                                .orElseGet(() -> words.say("inbox.person.unknown")),
                        filter.withPerson(Optional.empty())));
        return set;
    }

    private static <T> Optional<String> named(List<T> items, Predicate<T> wanted, Function<T, String> said) {
        return items.stream().filter(wanted).findFirst().map(said);
    }
}
