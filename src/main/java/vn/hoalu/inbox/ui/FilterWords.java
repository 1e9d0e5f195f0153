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
import vn.hoalu.inbox.InboxStep;
import vn.hoalu.inbox.TaskState;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitName;
import vn.hoalu.workflow.ProcessKey;

/** What a filter says, in words; of something that is no choice any more at least its key. */
record FilterWords(RowWords words) {

    String due(InboxFilter.Due due) {
        return words.say("inbox.filter.due." + due.name().toLowerCase(Locale.ROOT));
    }

    String followUp(InboxFilter.FollowUp wanted) {
        return words.say("inbox.filter.followUp." + wanted.name().toLowerCase(Locale.ROOT));
    }

    String state(TaskState state) {
        return words.say("inbox.filter.state." + state.name().toLowerCase(Locale.ROOT));
    }

    /** What is set, each with the filter without it. */
    Map<String, InboxFilter> set(InboxFilter filter, InboxChoices choices) {
        Map<String, InboxFilter> set = new LinkedHashMap<>();
        Optional<String> step = filter.step().map(key -> step(key, choices));
        // A step says its process too.
        step.or(() -> filter.process().map(key -> process(key, choices)))
                .ifPresent(said -> set.put(said, filter.withProcess(Optional.empty())));
        filter.unit().ifPresent(code -> set.put(unit(code, choices), filter.withUnit(Optional.empty())));
        if (filter.due() != InboxFilter.Due.ANY) {
            set.put(due(filter.due()), filter.withDue(InboxFilter.Due.ANY));
        }
        filter.state().ifPresent(state -> set.put(state(state), filter.withState(Optional.empty())));
        filter.campaign().ifPresent(key -> set.put(key, filter.withCampaign(Optional.empty())));
        filter.person().ifPresent(id -> set.put(person(id, choices), filter.withPerson(Optional.empty())));
        filter.followUp().ifPresent(day -> set.put(followUp(day), filter.withFollowUp(Optional.empty())));
        return set;
    }

    private String process(ProcessKey wanted, InboxChoices choices) {
        return named(
                        choices.processes(),
                        each -> each.key().equals(wanted),
                        each -> each.name().in(words.locale()))
                .orElse(wanted.value());
    }

    private String step(InboxStep wanted, InboxChoices choices) {
        return named(
                        choices.steps(),
                        each -> each.key().equals(wanted),
                        each -> each.name().in(words.locale()))
                .orElse(wanted.element());
    }

    private static String unit(UnitCode wanted, InboxChoices choices) {
        return named(choices.units(), each -> each.code().equals(wanted), UnitName::name)
                .orElse(wanted.value());
    }

    private String person(OfficialId wanted, InboxChoices choices) {
        return named(choices.persons(), each -> each.id().equals(wanted), OfficialName::name)
                .orElseGet(() -> words.say("inbox.person.unknown"));
    }

    private static <T> Optional<String> named(List<T> items, Predicate<T> wanted, Function<T, String> said) {
        return items.stream().filter(wanted).findFirst().map(said);
    }
}
