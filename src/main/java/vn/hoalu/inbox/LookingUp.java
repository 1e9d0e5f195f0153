package vn.hoalu.inbox;

import java.math.BigInteger;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoalu.access.Actor;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.WorkingCalendar;

/** Looks up, in one statement, what of the actor's groups can fit a query; so a page never seeks what is not there. */
@Component
class LookingUp {
    // Beyond these the words are so common that a walk finds a page of them sooner.
    private static final int CASES = 300;

    private final JdbcClient jdbc;
    private final FollowedUp followedUp;
    private final Clock clock;

    LookingUp(JdbcClient jdbc, FollowedUp followedUp, Clock clock) {
        this.jdbc = jdbc;
        this.followedUp = followedUp;
        this.clock = clock;
    }

    Narrowing of(InboxQuery query, Actor actor) {
        return query.filter()
                .followUp()
                .map(wanted -> Narrowing.amongTasks(
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
        return cases(slices, query.words()).orElseGet(() -> byKind(query, slices));
    }

    private Narrowing byKind(InboxQuery query, List<GroupSlice> slices) {
        boolean narrow = query.filter().asksForKind()
                || slices.stream().anyMatch(slice -> slice.process().isPresent());
        return narrow ? kinds(query.filter(), slices) : Narrowing.NONE;
    }

    private static List<String> groups(List<GroupSlice> slices) {
        return slices.stream().map(GroupSlice::group).distinct().sorted().toList();
    }

    private Optional<Narrowing> cases(List<GroupSlice> slices, List<String> words) {
        Set<UnitCode> units =
                slices.stream().map(slice -> Post.ofGroup(slice.group()).unit()).collect(Collectors.toSet());
        Parameters parameters = new Parameters();
        return new WordStatement(words, units, false, CASES).sql(parameters).map(sql -> {
            List<String> found = parameters.ask(jdbc, sql).query(String.class).list();
            return found.size() > CASES ? Narrowing.NONE : Narrowing.amongCases(found);
        });
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
        return narrowed(parameters.ask(jdbc, sql), slices);
    }

    private static String fitting(InboxFilter filter, Parameters parameters) {
        List<String> conditions = new ArrayList<>();
        filter.process().ifPresent(key -> conditions.add("k.process_key = " + parameters.of(key.value())));
        filter.step().ifPresent(step -> conditions.add("k.element = " + parameters.of(step.element())));
        filter.campaign().ifPresent(code -> conditions.add("k.campaign = " + parameters.of(code)));
        filter.state().ifPresent(state -> conditions.add("s.state = " + parameters.of(state.name())));
        return conditions.stream().map(condition -> " AND " + condition).collect(Collectors.joining());
    }

    private static Narrowing narrowed(JdbcClient.StatementSpec asked, List<GroupSlice> slices) {
        List<GroupKind> kinds = new ArrayList<>();
        AtomicLong tasks = new AtomicLong();
        asked.query(row -> {
            if (row.getString(1).isEmpty()) {
                tasks.set(row.getLong(2));
            } else {
                kinds.add(new GroupKind(
                        row.getString(1), new BigInteger(row.getString(2)), row.getString(3), row.getString(4)));
            }
        });
        return Narrowing.to(
                kinds.stream()
                        .filter(kind -> slices.stream().anyMatch(kind::of))
                        .toList(),
                tasks.get());
    }

    private static String in(List<String> groups, Parameters parameters) {
        return groups.stream().map(parameters::of).collect(Collectors.joining(", "));
    }
}
