package vn.hoalu.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.hoalu.base.SearchText;
import vn.hoalu.inbox.SmallWorld.Fact;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.WorkingCalendar;
import vn.hoalu.workflow.TaskId;

/** What a query should show of a small world, said once more without a database. */
record PlainFilter(SmallWorld world, Instant now) {

    List<TaskId> rows(InboxQuery query) {
        return world.facts.stream()
                .filter(fact -> listed(query.list(), fact))
                .filter(fact -> fits(query, fact))
                .filter(fact -> said(query.search(), fact))
                .sorted(order(query))
                .map(Fact::id)
                .toList();
    }

    InboxCounts.Count count(InboxList list) {
        List<Fact> all = world.facts.stream().filter(fact -> listed(list, fact)).toList();
        long overdue = all.stream()
                .filter(fact -> fact.due().filter(now::isAfter).isPresent())
                .count();
        return new InboxCounts.Count(all.size(), overdue);
    }

    private static Comparator<Fact> order(InboxQuery query) {
        Comparator<Fact> byId = Comparator.comparing(fact -> fact.id().value());
        return switch (PageOrder.of(query)) {
            case DUE ->
                Comparator.<Fact, Instant>comparing(fact -> fact.due().orElse(Instant.MAX))
                        .thenComparing(byId);
            case NEWEST ->
                Comparator.comparing(Fact::created).thenComparing(byId).reversed();
            case DONE ->
                Comparator.<Fact, Instant>comparing(fact -> fact.doneAt().orElseThrow())
                        .thenComparing(byId)
                        .reversed();
        };
    }

    private boolean listed(InboxList list, Fact fact) {
        OfficialId me = world.me.id();
        boolean held = fact.holder().filter(me::equals).isPresent();
        return switch (list) {
            case TODO -> fact.active() && (held || own(fact) || covered(fact));
            case MINE -> fact.active() && held;
            case COVERED ->
                fact.active()
                        && (covered(fact)
                                || fact.group().equals(world.groups.get(1))
                                        && fact.holder()
                                                .filter(world.absent::equals)
                                                .isPresent());
            case WAITING ->
                fact.active()
                        && !held
                        && !(fact.holder().isEmpty() && own(fact))
                        && (fact.startedBy().filter(me::equals).isPresent()
                                || fact.previousBy().filter(me::equals).isPresent());
            case DONE -> fact.doneBy().filter(me::equals).isPresent();
        };
    }

    private boolean own(Fact fact) {
        return world.groups.subList(0, 2).contains(fact.group());
    }

    private boolean covered(Fact fact) {
        return fact.group().equals(world.groups.get(2))
                || fact.group().equals(world.groups.get(3)) && fact.process().equals(Tasks.PROCESS);
    }

    private boolean fits(InboxQuery query, Fact fact) {
        InboxFilter filter = query.filter();
        Optional<OfficialId> person = query.list() == InboxList.DONE ? fact.doneBy() : fact.holder();
        return same(filter.process(), fact.process())
                && same(filter.step(), new InboxStep(fact.process(), fact.element()))
                && filter.unit()
                        .filter(unit -> !unit.value().equals(fact.unit()))
                        .isEmpty()
                && same(filter.state(), fact.state())
                && (filter.campaign().isEmpty() || filter.campaign().equals(fact.campaign()))
                && (filter.person().isEmpty() || filter.person().equals(person))
                && filter.followUp().stream().allMatch(wanted -> seenAgain(wanted, fact))
                && (query.list() == InboxList.DONE || due(filter.due(), fact.due()));
    }

    private boolean seenAgain(InboxFilter.FollowUp wanted, Fact fact) {
        LocalDate day = world.followUps.get(fact.id());
        LocalDate today = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        LocalDate monday = today.plusDays(8L - today.getDayOfWeek().getValue());
        return day != null
                && switch (wanted) {
                    case TODAY -> !day.isAfter(today);
                    case THIS_WEEK -> day.isBefore(monday);
                    case SET -> true;
                };
    }

    private static <T> boolean same(Optional<T> wanted, T value) {
        return wanted.isEmpty() || wanted.get().equals(value);
    }

    private boolean due(InboxFilter.Due wanted, Optional<Instant> due) {
        return switch (wanted) {
            case ANY -> true;
            case NONE -> due.isEmpty();
            default -> due.filter(DueRange.of(wanted, now)::contains).isPresent();
        };
    }

    /** Every word begins a word of what the task says. */
    private static boolean said(String search, Fact fact) {
        List<String> words = List.of(SearchText.fold(fact.said()).split("[ -]"));
        return Arrays.stream(SearchText.fold(search).split("[ -]"))
                .allMatch(asked -> words.stream().anyMatch(word -> word.startsWith(asked)));
    }
}
