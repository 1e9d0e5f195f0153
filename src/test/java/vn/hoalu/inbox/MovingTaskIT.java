package vn.hoalu.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.Actor;
import vn.hoalu.base.CommandId;
import vn.hoalu.inbox.HandingOver.Route;
import vn.hoalu.organization.Cover;
import vn.hoalu.organization.CoverId;
import vn.hoalu.organization.DeputyRegister;
import vn.hoalu.organization.NewCover;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.WorkingCalendar;
import vn.hoalu.workflow.LostRace;
import vn.hoalu.workflow.TaskGone;
import vn.hoalu.workflow.TaskId;

/** Who leads a unit moves the tasks of its people, whose post they need not hold. */
@HoaLuTest
class MovingTaskIT {
    private static final String GROUP = "COMMUNE_OFFICER@13336";
    private static final UnitCode UNIT = new UnitCode("13336");

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    BulkInbox bulk;

    @Autowired
    Inbox inbox;

    @Autowired
    Workload workload;

    @Autowired
    DeputyRegister deputies;

    private final WorkingTogether together = new WorkingTogether();
    private Actor lead;
    private Actor one;
    private Actor other;
    private TaskId task;

    @BeforeEach
    void staff() {
        beans.autowireBean(together);
        lead = together.official("Lãnh Đạo Thử", "COMMUNE_LEAD@13336");
        one = together.official("Cán Bộ Một", GROUP);
        other = together.official("Cán Bộ Hai", GROUP);
        task = together.task(GROUP);
        inbox.claim(CommandId.fresh(), task, one);
    }

    @Test
    void a_task_goes_to_another_and_back_with_a_word_in_timeline_audit_and_to_both() {
        BulkResult moved = move(new Route(Optional.of(one.id()), Optional.of(other.id())), lead);

        assertThat(moved.refusal()).isEmpty();
        assertThat(together.holder(task)).isEqualTo(other.id().toString());
        assertThat(together.strings(
                        "select arguments from casefile_entry where message_key = 'casefile.entry.handedTo'"
                                + " and official_id = ?",
                        lead.id().toString()))
                .singleElement()
                .asString()
                .contains("Cán Bộ Một", "Cán Bộ Hai", "chia lại việc");
        assertThat(together.strings("select act from access_audit where subject = ?", task.value()))
                .contains("task.moved");
        assertThat(notices("taken", one)).hasSize(1);
        assertThat(notices("given", other)).hasSize(1);

        assertThat(bulk.act(CommandId.fresh(), task, moved.undo().orElseThrow(), lead)
                        .done())
                .isTrue();
        assertThat(together.holder(task)).isEqualTo(one.id().toString());
    }

    @Test
    void a_task_goes_back_to_the_group_and_from_it_to_somebody() {
        BulkResult freed = move(new Route(Optional.of(one.id()), Optional.empty()), lead);
        assertThat(freed.done()).isTrue();
        assertThat(together.holder(task)).isNull();

        assertThat(move(new Route(Optional.empty(), Optional.of(other.id())), lead)
                        .done())
                .isTrue();
        assertThat(together.holder(task)).isEqualTo(other.id().toString());
        assertThat(bulk.act(CommandId.fresh(), task, freed.undo().orElseThrow(), lead)
                        .refusal())
                .containsInstanceOf(TaskGone.class);
    }

    @Test
    void a_second_arrival_changes_nothing_and_says_the_same() {
        CommandId command = CommandId.fresh();
        BulkAct act = new BulkAct.Move(new Route(Optional.of(one.id()), Optional.of(other.id())), "x");

        BulkResult first = bulk.act(command, task, act, lead);

        assertThat(bulk.act(command, task, act, lead)).isEqualTo(first);
        assertThat(notices("given", other)).hasSize(1);
    }

    @Test
    void nobody_moves_what_they_do_not_lead_nor_without_a_word_nor_to_whom_the_post_is_not() {
        Route route = new Route(Optional.of(one.id()), Optional.of(other.id()));
        Actor elsewhere = together.official("Lãnh Đạo Nơi Khác", "COMMUNE_CHAIR@13291");

        assertThat(move(route, other).refusal()).containsInstanceOf(TaskNotFound.class);
        assertThat(move(route, elsewhere).refusal()).containsInstanceOf(TaskNotFound.class);
        assertThat(bulk.act(CommandId.fresh(), task, new BulkAct.Move(route, " "), lead)
                        .refusal())
                .containsInstanceOf(NoteMissing.class);
        assertThat(move(new Route(Optional.of(one.id()), Optional.of(lead.id())), lead)
                        .refusal())
                .containsInstanceOf(NotInPost.class);
        assertThat(together.holder(task)).isEqualTo(one.id().toString());
    }

    @Test
    void what_waits_for_somebody_above_is_not_the_leads_to_move() {
        Actor chair = together.official("Chủ Tịch Thử", "COMMUNE_CHAIR@13336");
        task = together.task("COMMUNE_CHAIR@13336");
        Route route = new Route(Optional.empty(), Optional.of(chair.id()));

        assertThat(move(route, lead).refusal()).containsInstanceOf(TaskNotFound.class);
        assertThat(move(route, chair).done()).isTrue();
    }

    @Test
    void the_deputy_of_an_absent_chair_moves_tasks_in_both_names() {
        Actor chair = together.official("Chủ Tịch Vắng", "COMMUNE_CHAIR@13336");
        Cover cover = new Cover(new OfficialName(chair.id(), chair.name()), chair.posts(), Optional.empty());
        Actor deputy = new Actor(other.id(), other.name(), other.posts(), List.of(cover));

        assertThat(workload.units(deputy)).extracting(unit -> unit.code()).containsExactly(UNIT);
        assertThat(move(new Route(Optional.of(one.id()), Optional.of(other.id())), deputy)
                        .done())
                .isTrue();
        assertThat(together.strings(
                        "select on_behalf_of from access_audit where act = 'task.moved' and subject = ?", task.value()))
                .containsExactly(chair.id().toString());
    }

    @Test
    void who_is_away_and_who_stands_in_is_said() {
        LocalDate today = LocalDate.now(WorkingCalendar.ZONE);
        away(one, today, today.plusDays(2));
        away(other, today.plusDays(3), today.plusDays(9));
        Actor later = together.official("Cán Bộ Ba", GROUP);
        away(later, today.plusDays(30), today.plusDays(31));

        UnitLoad load = workload.of(UNIT, lead);

        assertThat(of(load, one)).satisfies(person -> {
            assertThat(person.away()).isTrue();
            assertThat(person.absences()).extracting(each -> each.deputy().id()).containsExactly(lead.id());
        });
        assertThat(of(load, other).away()).isFalse();
        assertThat(of(load, other).absences()).hasSize(1);
        assertThat(of(load, later).absences()).isEmpty();
    }

    @RepeatedTest(5)
    void of_two_who_move_a_task_at_once_one_wins_and_the_other_is_told() throws Exception {
        Actor second = together.official("Phó Chủ Tịch Thử", "COMMUNE_VICE@13336");
        Actor third = together.official("Cán Bộ Ba", GROUP);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<BulkResult> first =
                    threads.submit(() -> move(new Route(Optional.of(one.id()), Optional.of(other.id())), lead));
            Future<BulkResult> next =
                    threads.submit(() -> move(new Route(Optional.of(one.id()), Optional.of(third.id())), second));
            List<BulkResult> both = List.of(first.get(), next.get());

            assertThat(both.stream().filter(BulkResult::done)).hasSize(1);
            assertThat(both.stream().flatMap(result -> result.refusal().stream()))
                    .singleElement()
                    .matches(rule -> rule instanceof TaskGone || rule instanceof LostRace);
            OfficialId winner = both.getFirst().done() ? other.id() : third.id();
            assertThat(together.holder(task)).isEqualTo(winner.toString());
            assertThat(together.strings("select assignee from inbox_task where task_id = ?", task.value()))
                    .containsExactly(winner.toString());
        }
    }

    private BulkResult move(Route route, Actor actor) {
        return bulk.act(CommandId.fresh(), task, new BulkAct.Move(route, "chia lại việc"), actor);
    }

    private List<String> notices(String kind, Actor told) {
        return together.strings(
                "select arguments from notification_line where message_key = ? and official_id = ?",
                "inbox.notice." + kind,
                told.id().toString());
    }

    private void away(Actor absent, LocalDate first, LocalDate last) {
        Set<Post> posts = Set.of(new Post(Role.COMMUNE_OFFICER, UNIT));
        together.transaction.executeWithoutResult(status -> deputies.name(
                CoverId.fresh(),
                new NewCover(absent.id(), lead.id(), posts, Optional.empty(), first, last),
                absent.id()));
    }

    private static UnitLoad.Person of(UnitLoad load, Actor actor) {
        return load.people().stream()
                .filter(person -> person.official().id().equals(actor.id()))
                .findFirst()
                .orElseThrow();
    }
}
