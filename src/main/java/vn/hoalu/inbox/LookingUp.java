package vn.hoalu.inbox;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigInteger;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoalu.access.Actor;
import vn.hoalu.organization.WorkingCalendar;

/** Looks up, in one statement, what of the actor's groups can fit a query; so a page never seeks what is not there. */
@Component
class LookingUp {
    // Beyond these the words are so common that a walk finds a page of them sooner; unless it must find others with
    // them.
    private static final int CANDIDATES = 300;
    private static final int CANDIDATES_AMONG_OTHERS = 1_000;

    private final EntityManager entities;
    private final FollowedUp followedUp;
    private final Clock clock;

    LookingUp(EntityManager entities, FollowedUp followedUp, Clock clock) {
        this.entities = entities;
        this.followedUp = followedUp;
        this.clock = clock;
    }

    Narrowing of(InboxQuery query, Actor actor) {
        return query.filter()
                .followUp()
                .map(wanted -> Narrowing.among(
                        followedUp.of(wanted, LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE), actor)))
                .orElseGet(() -> inGroups(query, actor));
    }

    private Narrowing inGroups(InboxQuery query, Actor actor) {
        List<GroupSlice> slices = switch (query.list()) {
            case TODO -> GroupSlice.listed(actor);
            case COVERED -> GroupSlice.covered(actor);
            case MINE, WAITING, DONE -> List.of();
        };
        if (slices.isEmpty() || query.filter().person().isPresent()) {
            return Narrowing.NONE;
        }
        List<String> telling = query.words().stream().filter(SearchWords::tells).toList();
        if (!telling.isEmpty()) {
            int most = telling.size() == query.words().size() ? CANDIDATES : CANDIDATES_AMONG_OTHERS;
            return candidates(groups(slices), telling, most);
        }
        boolean narrow = query.filter().asksForKind()
                || slices.stream().anyMatch(slice -> slice.process().isPresent());
        return narrow ? kinds(query.filter(), slices) : Narrowing.NONE;
    }

    private static List<String> groups(List<GroupSlice> slices) {
        return slices.stream().map(GroupSlice::group).distinct().sorted().toList();
    }

    /** The longest word leads, as the one that fewest have; of each task with it the others are looked up. */
    @SuppressWarnings("unchecked")
    private Narrowing candidates(List<String> groups, List<String> words, int most) {
        Parameters parameters = new Parameters();
        List<String> longestFirst = words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        String others = longestFirst.stream()
                .skip(1)
                .map(word -> " AND (SELECT 1 FROM inbox_word o FORCE INDEX (inbox_word_of_task)"
                        + " WHERE o.task_id = w.task_id AND o.word LIKE " + parameters.of(word + "%") + " LIMIT 1) = 1")
                .collect(Collectors.joining());
        String sql = "SELECT DISTINCT w.task_id FROM inbox_word w WHERE w.candidate_group IN ("
                + in(groups, parameters) + ") AND w.word LIKE " + parameters.of(longestFirst.getFirst() + "%") + others
                + " LIMIT " + (most + 1);
        Query query = parameters.in(entities.createNativeQuery(sql, String.class));
        List<String> found = query.getResultList();
        return found.size() > most ? Narrowing.NONE : Narrowing.among(found);
    }

    /** A subquery with a limit is asked row by row; without it the database would read whole indexes. */
    private Narrowing kinds(InboxFilter filter, List<GroupSlice> slices) {
        Parameters parameters = new Parameters();
        String in = in(groups(slices), parameters);
        String sql = """
                SELECT k.candidate_group, k.kind, k.process_key, s.state
                  FROM inbox_kind k
                 CROSS JOIN (SELECT 'OPEN' AS state UNION ALL SELECT 'CLAIMED') s
                 WHERE k.candidate_group IN (%s)%s
                   AND (SELECT 1 FROM inbox_task t FORCE INDEX (inbox_task_of_kind)
                         WHERE t.candidate_group = k.candidate_group AND t.active = TRUE AND t.kind = k.kind
                           AND t.state = s.state LIMIT 1) = 1
                 UNION ALL
                SELECT '', COALESCE(SUM(tasks), 0), '', '' FROM inbox_count FORCE INDEX (PRIMARY) WHERE candidate_group IN (%s)
                """.formatted(in, fitting(filter, parameters), in);
        return narrowed(parameters.in(entities.createNativeQuery(sql, Object[].class)), slices);
    }

    private static String fitting(InboxFilter filter, Parameters parameters) {
        List<String> conditions = new ArrayList<>();
        filter.process().ifPresent(key -> conditions.add("k.process_key = " + parameters.of(key.value())));
        filter.step().ifPresent(step -> conditions.add("k.element = " + parameters.of(step.element())));
        filter.campaign().ifPresent(code -> conditions.add("k.campaign = " + parameters.of(code)));
        filter.state().ifPresent(state -> conditions.add("s.state = " + parameters.of(state.name())));
        return conditions.stream().map(condition -> " AND " + condition).collect(Collectors.joining());
    }

    @SuppressWarnings("unchecked")
    private static Narrowing narrowed(Query query, List<GroupSlice> slices) {
        List<Object[]> rows = query.getResultList();
        List<GroupKind> kinds = new ArrayList<>();
        long tasks = 0;
        for (Object[] row : rows) {
            String group = row[0].toString();
            BigInteger number = new BigInteger(row[1].toString());
            if (group.isEmpty()) {
                tasks = number.longValue();
            } else {
                kinds.add(new GroupKind(group, number, row[2].toString(), row[3].toString()));
            }
        }
        return Narrowing.to(
                kinds.stream()
                        .filter(kind -> slices.stream().anyMatch(kind::of))
                        .toList(),
                tasks);
    }

    private static String in(List<String> groups, Parameters parameters) {
        return groups.stream().map(parameters::of).collect(Collectors.joining(", "));
    }
}
