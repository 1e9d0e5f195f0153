package vn.hoalu.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.Actor;
import vn.hoalu.base.Rows;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.TaskId;
import vn.hoalu.workflow.Workflow;

/** Whatever is asked for, the inbox shows what a plain filter over the same small world shows. */
@HoaLuTest
class InboxFilterIT {
    private static final int CASES = 260;
    private static final int QUERIES = 250;

    @Autowired
    RepositoryService repository;

    @Autowired
    Workflow workflow;

    @Autowired
    CaseSubjects subjects;

    @Autowired
    Inbox inbox;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    SmallWorld world;
    PlainFilter plain;

    @BeforeEach
    void fill() {
        String definition = new InboxFixture(repository, workflow, subjects, inbox, transaction).definitionId();
        world = new SmallWorld(20261124, clock, definition);
        plain = new PlainFilter(world, clock.instant());
        world.fill(CASES, transaction, events, subjects);
        transaction.executeWithoutResult(status -> world.followUp(jdbc));
    }

    @Test
    void every_list_shows_exactly_what_a_filter_leaves_in_order_and_in_pages_without_gaps() {
        for (InboxList list : InboxList.values()) {
            compare(InboxQuery.of(list));
            compare(InboxQuery.of(list).withSort(InboxSort.NEWEST));
            each(list).forEach(this::compare);
        }
        for (int i = 0; i < QUERIES; i++) {
            compare(random());
        }
    }

    @Test
    void nobody_sees_a_row_of_others_whatever_is_asked_for() {
        Actor outsider = Tasks.official("COMMUNE_OFFICER@X" + world.place.substring(1));
        for (InboxList list : InboxList.values()) {
            each(list)
                    .forEach(query ->
                            assertThat(all(query, outsider)).as("%s", query).isEmpty());
        }
        assertThat(inbox.counts(outsider)).isEqualTo(new InboxCounts(zero()));
        assertThat(inbox.filterChoices(outsider).units()).isEmpty();
    }

    @Test
    void the_counts_are_those_of_the_lists() {
        InboxCounts counts = inbox.counts(world.me);

        for (InboxList list : List.of(InboxList.TODO, InboxList.MINE, InboxList.COVERED, InboxList.WAITING)) {
            assertThat(counts.of(list)).as("%s", list).isEqualTo(plain.count(list));
        }
    }

    @Test
    void what_can_be_chosen_is_what_occurs() {
        InboxChoices choices = inbox.filterChoices(world.me);

        assertThat(choices.processes())
                .extracting(InboxChoices.Process::key)
                .containsExactlyInAnyOrderElementsOf(SmallWorld.PROCESSES);
        assertThat(choices.steps()).hasSize(4);
        assertThat(choices.campaigns()).containsExactlyElementsOf(SmallWorld.CAMPAIGNS);
    }

    private Map<InboxList, InboxCounts.Count> zero() {
        return Map.of(
                InboxList.TODO, InboxCounts.Count.ZERO,
                InboxList.MINE, InboxCounts.Count.ZERO,
                InboxList.WAITING, InboxCounts.Count.ZERO);
    }

    /** Each filter by itself, once with a value that occurs and once with one that does not. */
    List<InboxQuery> each(InboxList list) {
        List<InboxFilter> filters = new ArrayList<>();
        InboxFilter none = InboxFilter.NONE;
        SmallWorld.PROCESSES.forEach(process -> {
            filters.add(none.withProcess(Optional.of(process)));
            SmallWorld.ELEMENTS.forEach(
                    element -> filters.add(none.withStep(Optional.of(new InboxStep(process, element)))));
        });
        filters.add(none.withStep(Optional.of(new InboxStep(Tasks.PROCESS, "Task_Gone"))));
        world.units.forEach(unit -> filters.add(none.withUnit(Optional.of(new UnitCode(unit)))));
        filters.add(none.withUnit(Optional.of(new UnitCode("NOWHERE"))));
        for (InboxFilter.Due due : InboxFilter.Due.values()) {
            filters.add(none.withDue(due));
        }
        for (TaskState state : TaskState.values()) {
            filters.add(none.withState(Optional.of(state)));
        }
        SmallWorld.CAMPAIGNS.forEach(campaign -> filters.add(none.withCampaign(Optional.of(campaign))));
        filters.add(none.withCampaign(Optional.of("CDS-9")));
        world.people().forEach(person -> filters.add(none.withPerson(Optional.of(person))));
        filters.add(none.withPerson(Optional.of(new OfficialId(UUID.randomUUID()))));
        for (InboxFilter.FollowUp wanted : InboxFilter.FollowUp.values()) {
            filters.add(none.withFollowUp(Optional.of(wanted)));
        }
        List<InboxQuery> queries = new ArrayList<>();
        filters.forEach(filter -> queries.add(InboxQuery.of(list).withFilter(filter)));
        for (String words :
                List.of("nguyen an", "AN nguyễn", "vũ", "2026-0007 test", "pan lo", "nhi yen", "zz", "test-2026")) {
            queries.add(InboxQuery.of(list).withSearch(words));
        }
        return queries;
    }

    InboxQuery random() {
        InboxFilter filter = new InboxFilter(
                world.maybe(world.any(SmallWorld.PROCESSES), 0.3),
                world.maybe(new InboxStep(world.any(SmallWorld.PROCESSES), world.any(SmallWorld.ELEMENTS)), 0.2),
                world.maybe(new UnitCode(world.any(world.units)), 0.3),
                world.maybe(world.any(List.of(InboxFilter.Due.values())), 0.4).orElse(InboxFilter.Due.ANY),
                world.maybe(world.any(List.of(TaskState.values())), 0.25),
                world.maybe(world.any(SmallWorld.CAMPAIGNS), 0.25),
                world.maybe(world.any(world.people()), 0.2),
                world.maybe(world.any(List.of(InboxFilter.FollowUp.values())), 0.2));
        return new InboxQuery(
                world.any(List.of(InboxList.values())),
                filter,
                world.any(List.of(InboxSort.values())),
                world.maybe(world.any(List.of("nguyen", "an", "thi vu", "test 000", "binh tran")), 0.25)
                        .orElse(""));
    }

    private void compare(InboxQuery query) {
        assertThat(all(query, world.me)).as("%s", query).isEqualTo(plain.rows(query));
    }

    private List<TaskId> all(InboxQuery query, Actor actor) {
        List<TaskId> ids = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Rows<InboxRow> page = inbox.page(query, cursor, actor);
            page.items().forEach(row -> ids.add(row.id()));
            cursor = page.next();
        } while (cursor.isPresent());
        return ids;
    }
}
