package vn.hoalu.inbox;

import java.math.BigInteger;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private static final int FEW_KINDS = 20;

    // A subquery with a limit is asked row by row; without it the database would read whole indexes.
    private static final String LIVE = " AND (SELECT 1 FROM inbox_task t FORCE INDEX (inbox_task_of_kind)"
            + " WHERE t.candidate_group = k.candidate_group AND t.active = TRUE AND t.kind = k.kind%s LIMIT 1) = 1";

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
        return cases(slices, query.words())
                .or(() -> kinds(query.filter(), slices))
                .orElse(Narrowing.NONE);
    }

    /** Empty also where too many have the words. */
    private Optional<Narrowing> cases(List<GroupSlice> slices, List<String> words) {
        Set<UnitCode> units =
                slices.stream().map(slice -> Post.ofGroup(slice.group()).unit()).collect(Collectors.toSet());
        WordStatement statement = new WordStatement(words, units, false, CASES);
        Parameters parameters = new Parameters();
        return statement
                .sql(parameters)
                .map(sql -> parameters
                        .ask(jdbc, "SELECT COUNT(*) FROM (" + sql + ") w")
                        .query(Integer.class)
                        .single())
                .filter(found -> found <= CASES)
                .map(found -> Narrowing.amongCases(Optional.of(statement).filter(any -> found > 0)));
    }

    /** Few kinds are also asked whether they have live tasks; of many a walk soon finds some, or has little to walk over. */
    private Optional<Narrowing> kinds(InboxFilter filter, List<GroupSlice> slices) {
        boolean narrow = filter.asksForKind()
                || filter.state().isPresent()
                || slices.stream().anyMatch(slice -> slice.process().isPresent());
        if (!narrow) {
            return Optional.empty();
        }
        List<GroupKind> fitting = ofGroups(filter, slices, "");
        return Optional.of(Narrowing.to(
                fitting.size() <= FEW_KINDS && !fitting.isEmpty() ? ofGroups(filter, slices, LIVE) : fitting));
    }

    private List<GroupKind> ofGroups(InboxFilter filter, List<GroupSlice> slices, String live) {
        Parameters parameters = new Parameters();
        String sql = "SELECT k.candidate_group, k.kind, k.process_key FROM inbox_kind k WHERE k.candidate_group IN ("
                + slices.stream()
                        .map(GroupSlice::group)
                        .distinct()
                        .sorted()
                        .map(parameters::of)
                        .collect(Collectors.joining(", "))
                + ")" + fitting(filter, parameters)
                + live.formatted(filter.state()
                        .map(state -> " AND t.state = " + parameters.of(state.name()))
                        .orElse(""));
        return parameters
                .ask(jdbc, sql)
                .query((row, number) ->
                        new GroupKind(row.getString(1), new BigInteger(row.getString(2)), row.getString(3)))
                .list()
                .stream()
                .filter(kind -> slices.stream().anyMatch(kind::of))
                .toList();
    }

    private static String fitting(InboxFilter filter, Parameters parameters) {
        List<String> conditions = new ArrayList<>();
        filter.process().ifPresent(key -> conditions.add("k.process_key = " + parameters.of(key.value())));
        filter.step().ifPresent(step -> conditions.add("k.element = " + parameters.of(step.element())));
        filter.campaign().ifPresent(code -> conditions.add("k.campaign = " + parameters.of(code)));
        return conditions.stream().map(condition -> " AND " + condition).collect(Collectors.joining());
    }
}
