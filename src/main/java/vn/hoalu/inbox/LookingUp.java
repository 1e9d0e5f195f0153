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
    // Of more it would take longer to ask which kinds have live tasks than to walk over what there are.
    private static final int FEW_GROUPS = 6;

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

    private static List<String> groups(List<GroupSlice> slices) {
        return slices.stream().map(GroupSlice::group).distinct().sorted().toList();
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

    private Optional<Narrowing> kinds(InboxFilter filter, List<GroupSlice> slices) {
        List<String> groups = groups(slices);
        boolean few = groups.size() <= FEW_GROUPS;
        if (!filter.asksForKind()
                && !(few && filter.state().isPresent())
                && slices.stream().allMatch(slice -> slice.process().isEmpty())) {
            return Optional.empty();
        }
        Parameters parameters = new Parameters();
        String sql = "SELECT k.candidate_group, k.kind, k.process_key FROM inbox_kind k WHERE k.candidate_group IN ("
                + groups.stream().map(parameters::of).collect(Collectors.joining(", ")) + ")"
                + fitting(filter, parameters) + (few ? live(filter, parameters) : "");
        return Optional.of(Narrowing.to(parameters
                .ask(jdbc, sql)
                .query((row, number) ->
                        new GroupKind(row.getString(1), new BigInteger(row.getString(2)), row.getString(3)))
                .list()
                .stream()
                .filter(kind -> slices.stream().anyMatch(kind::of))
                .toList()));
    }

    /** A subquery with a limit is asked row by row; without it the database would read whole indexes. */
    private static String live(InboxFilter filter, Parameters parameters) {
        return " AND (SELECT 1 FROM inbox_task t FORCE INDEX (inbox_task_of_kind)"
                + " WHERE t.candidate_group = k.candidate_group AND t.active = TRUE AND t.kind = k.kind"
                + filter.state()
                        .map(state -> " AND t.state = " + parameters.of(state.name()))
                        .orElse("")
                + " LIMIT 1) = 1";
    }

    private static String fitting(InboxFilter filter, Parameters parameters) {
        List<String> conditions = new ArrayList<>();
        filter.process().ifPresent(key -> conditions.add("k.process_key = " + parameters.of(key.value())));
        filter.step().ifPresent(step -> conditions.add("k.element = " + parameters.of(step.element())));
        filter.campaign().ifPresent(code -> conditions.add("k.campaign = " + parameters.of(code)));
        return conditions.stream().map(condition -> " AND " + condition).collect(Collectors.joining());
    }
}
