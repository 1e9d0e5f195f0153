package vn.hoalu.inbox;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoalu.access.Actor;
import vn.hoalu.organization.OfficialId;

/** What the lists consist of. No task is read by two branches of a list. */
final class ListBranches {
    private static final String BY_ID = "PRIMARY";
    private static final String OF_CASE = "inbox_task_of_case";
    private static final String OF_KIND = "inbox_task_of_kind";
    private static final String OF_UNIT = "inbox_task_of_unit";
    private static final String OF_ASSIGNEE = "inbox_task_of_assignee";

    // Of more kinds and states a walk over all soon finds a page, or has little to walk over.
    private static final int FEW_KINDS = 12;

    private final InboxQuery query;
    private final Narrowing known;
    private final Actor actor;
    private final Parameters parameters;
    private final Conditions conditions;
    private final PageOrder order;

    ListBranches(
            InboxQuery query,
            Narrowing known,
            Actor actor,
            Parameters parameters,
            Conditions conditions,
            PageOrder order) {
        this.query = query;
        this.known = known;
        this.actor = actor;
        this.parameters = parameters;
        this.conditions = conditions;
        this.order = order;
    }

    List<Branch> all() {
        return query.filter().followUp().isEmpty()
                ? lists()
                : lists().stream().flatMap(this::amongCandidates).toList();
    }

    /** Of a few tasks that are known each list is only asked whether it has them. */
    private Stream<Branch> amongCandidates(Branch list) {
        if (known.tasks().isEmpty()) {
            return Stream.empty();
        }
        boolean already = list.index().equals(BY_ID);
        return Stream.of(already ? list : new Branch(BY_ID, isCandidate() + " AND " + list.condition()));
    }

    private String isCandidate() {
        return "task_id IN (" + conditions.among(known.tasks()) + ")";
    }

    private List<Branch> lists() {
        Optional<OfficialId> person = query.filter().person();
        boolean live = query.list() != InboxList.DONE;
        if (live && query.filter().state().filter(state -> !state.active()).isPresent()) {
            return List.of();
        }
        return switch (query.list()) {
            case DONE -> List.of(new Branch(order.groupIndex(), "done_by = " + me() + conditions.all()));
            case MINE -> List.of(held(actor.id(), ""));
            case WAITING -> waiting(person);
            case TODO -> person.map(this::todoOf).orElseGet(this::todo);
            case COVERED -> person.map(this::coveredOf).orElseGet(this::covered);
        };
    }

    /** What somebody holds is little: it is walked whole, whatever else is asked for. */
    private Branch held(OfficialId holder, String further) {
        return new Branch(
                OF_ASSIGNEE,
                "assignee = " + parameters.of(holder.toString()) + " AND active = TRUE" + further + conditions.all());
    }

    private List<Branch> todo() {
        List<GroupSlice> listed = GroupSlice.listed(actor);
        List<Branch> branches = new ArrayList<>(ofGroups(listed));
        // What I hold outside these groups, e.g. of a post I have left; inside them it is listed already.
        String outside = listed.isEmpty() ? "" : " AND NOT " + any(listed);
        branches.add(held(actor.id(), outside));
        return branches;
    }

    private List<Branch> todoOf(OfficialId person) {
        List<GroupSlice> listed = GroupSlice.listed(actor);
        if (person.equals(actor.id())) {
            return List.of(held(person, ""));
        }
        return listed.isEmpty() ? List.of() : List.of(held(person, " AND " + any(listed)));
    }

    private List<Branch> covered() {
        List<Branch> branches = new ArrayList<>(ofGroups(GroupSlice.covered(actor)));
        for (GroupSlice slice : GroupSlice.heldByAbsent(actor)) {
            branches.add(held(slice.holder().orElseThrow(), " AND " + in(slice)));
        }
        return branches;
    }

    private List<Branch> coveredOf(OfficialId person) {
        List<GroupSlice> slices = Stream.concat(
                        GroupSlice.covered(actor).stream(), GroupSlice.heldByAbsent(actor).stream())
                .toList();
        return slices.isEmpty() ? List.of() : List.of(held(person, " AND " + any(slices)));
    }

    private List<Branch> waiting(Optional<OfficialId> person) {
        String groups = actor.groups().isEmpty()
                ? ""
                : " AND NOT (assignee IS NULL AND candidate_group IN ("
                        + conditions.among(actor.groups().stream().sorted().toList()) + "))";
        String others = " AND active = TRUE AND NOT (assignee <=> " + me() + ")" + groups + conditions.all();
        if (person.isPresent()) {
            String mine = "(previous_by = %1$s OR started_by = %1$s)".formatted(me());
            return List.of(new Branch(OF_ASSIGNEE, mine + others));
        }
        return List.of(
                new Branch("inbox_task_previous_by", "previous_by = " + me() + others),
                new Branch(
                        "inbox_task_started_by",
                        "started_by = %1$s AND NOT (previous_by <=> %1$s)".formatted(me()) + others));
    }

    private List<Branch> ofGroups(List<GroupSlice> slices) {
        return switch (known.state()) {
            case CASES -> ofCases(slices);
            case TASKS -> ofTasks(slices);
            case NOTHING, KINDS -> slices.stream().flatMap(this::ofGroup).toList();
        };
    }

    private Stream<Branch> ofGroup(GroupSlice slice) {
        boolean narrow = query.filter().asksForKind()
                || query.filter().state().isPresent()
                || slice.process().isPresent();
        if (!narrow || known.state() == Narrowing.State.NOTHING) {
            return Stream.of(walked(in(slice) + " AND active = TRUE" + conditions.placed()));
        }
        List<GroupKind> kinds = known.kindsOf(slice);
        if (kinds.isEmpty()) {
            return Stream.empty();
        }
        return inOrderOfKinds(slice) ? kinds.stream().flatMap(this::ofKind) : Stream.of(walked(ofKinds(kinds)));
    }

    private boolean inOrderOfKinds(GroupSlice slice) {
        return order == PageOrder.DUE
                && query.filter().unit().isEmpty()
                && query.words().isEmpty()
                && (slice.process().isPresent() || known.kinds().size() * states().size() <= FEW_KINDS);
    }

    private List<TaskState> states() {
        return query.filter().state().map(List::of).orElse(List.of(TaskState.OPEN, TaskState.CLAIMED));
    }

    private Stream<Branch> ofKind(GroupKind kind) {
        String condition = "candidate_group = " + parameters.of(kind.group()) + " AND active = TRUE AND kind = "
                + parameters.of(kind.kind());
        return states().stream()
                .map(state -> new Branch(
                        OF_KIND, condition + " AND state = " + parameters.of(state.name()) + conditions.due()));
    }

    private String ofKinds(List<GroupKind> kinds) {
        List<BigInteger> numbers =
                kinds.stream().map(GroupKind::kind).distinct().toList();
        return "candidate_group = " + parameters.of(kinds.getFirst().group()) + " AND active = TRUE AND kind IN ("
                + conditions.among(numbers) + ")" + conditions.placed();
    }

    /** With words the group's own index is walked: it has the text. */
    private Branch walked(String condition) {
        boolean unit = query.filter().unit().isPresent() && query.words().isEmpty();
        return new Branch(unit ? OF_UNIT : order.groupIndex(), condition + conditions.due() + conditions.worded());
    }

    /** Joined to where they were looked up: a list of them would be planned for longer than it is read. */
    private List<Branch> ofCases(List<GroupSlice> slices) {
        return slices.isEmpty()
                ? List.of()
                : known
                        .cases()
                        .flatMap(cases -> cases.sql(parameters))
                        .map(found -> new Branch(
                                "(" + found + ") w STRAIGHT_JOIN ",
                                OF_CASE,
                                "t.case_key = w.case_key AND active = TRUE AND " + any(slices) + conditions.filtered()
                                        + conditions.due()))
                        .stream()
                        .toList();
    }

    private List<Branch> ofTasks(List<GroupSlice> slices) {
        return known.tasks().isEmpty() || slices.isEmpty()
                ? List.of()
                : List.of(
                        new Branch(BY_ID, isCandidate() + " AND active = TRUE AND " + any(slices) + conditions.all()));
    }

    private String any(List<GroupSlice> slices) {
        return slices.stream().map(slice -> "(" + in(slice) + ")").collect(Collectors.joining(" OR ", "(", ")"));
    }

    private String in(GroupSlice slice) {
        return "candidate_group = " + parameters.of(slice.group())
                + slice.process()
                        .map(process -> " AND process_key = " + parameters.of(process))
                        .orElse("")
                + slice.holder()
                        .map(holder -> " AND assignee = " + parameters.of(holder.toString()))
                        .orElse("");
    }

    private String me() {
        return parameters.of(actor.id().toString());
    }
}
