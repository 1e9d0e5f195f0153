package vn.hoalu.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.hoalu.access.Actor;
import vn.hoalu.inbox.FormRejected;
import vn.hoalu.inbox.Inbox;
import vn.hoalu.inbox.Sight;
import vn.hoalu.organization.Role;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.TaskId;

/** Every step of the ladder, every end event, and the bad paths, on the policy's fallback: 5 days, then +1, +3, +5, +8. */
@LateTest
class EscalationProcessIT {

    /** Communes nobody of the demo works in; each test takes its own. */
    private static final String[] UNITS = {
        "13864", "13870", "13879", "13891", "13894", "13900", "13918", "13927", "13939", "13957", "13966", "13972",
        "13984", "13987", "14005", "14011"
    };

    private static final AtomicInteger TAKEN = new AtomicInteger();

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    ExplainingTask explaining;

    @Autowired
    Inbox inbox;

    private final LateWorld world = new LateWorld();
    private String unit;
    private Actor officer;
    private Actor lead;
    private Actor chair;
    private Actor committee;

    @BeforeEach
    void people() {
        beans.autowireBean(world);
        world.deploy();
        unit = UNITS[TAKEN.getAndIncrement()];
        officer = world.holder(Role.COMMUNE_OFFICER, unit);
        lead = world.holder(Role.COMMUNE_LEAD, unit);
        chair = world.holder(Role.COMMUNE_CHAIR, unit);
        committee = world.holder(Role.PROV_STEERING, "37");
    }

    @Test
    void holder_is_reminded_once_then_told_and_the_lead_with_them() {
        CaseKey late = world.open(unit);
        world.days(20);

        assertThat(world.told(late, "reminder")).isEqualTo(1);
        assertThat(world.told(late, "overdue")).isEqualTo(1);
        assertThat(world.told(late, "lead")).isEqualTo(1);
    }

    @Test
    void ladder_leads_from_the_lead_to_the_steering_committee() {
        CaseKey late = overdue();
        assertThat(world.acting(late)).isEmpty();

        until("COMMUNE_LEAD@" + unit, late);
        until("COMMUNE_CHAIR@" + unit, late);
        until("PROV_COORD@37", late);
        until("PROV_STEERING@37", late);
        world.days(30);

        assertThat(world.group(late)).isEqualTo("PROV_STEERING@37");
        assertThat(world.told(late, "act")).isGreaterThanOrEqualTo(4);
        world.act(late, committee, Map.of("action", "EXPLAIN", "reason", "Đã họp."));
        assertThat(world.end(late)).isEqualTo("EndEvent_DelayExplained");
    }

    @Test
    void escalation_ends_with_its_task() {
        CaseKey late = onFirstRung();

        world.finish(late, officer);

        assertThat(world.openEscalation(late)).isEmpty();
        assertThat(world.end(late)).isEqualTo("EndEvent_OverdueTaskEnded");
    }

    @Test
    void task_that_is_done_when_it_is_only_told_leaves_no_process_behind() {
        CaseKey late = overdue();

        world.finish(late, officer);

        assertThat(world.outcomes(late)).containsExactly("TASK_ENDED");
    }

    @Test
    void lead_does_it_themselves() {
        CaseKey late = onFirstRung();

        world.act(late, lead, Map.of("action", "TAKE"));
        assertThat(world.end(late)).isEqualTo("EndEvent_TaskTaken");
        assertThat(world.task(late).getAssignee()).isEqualTo(lead.id().toString());
        world.finish(late, lead);

        assertThat(world.task(late)).isNull();
    }

    @Test
    void lead_gives_it_to_somebody_of_the_post_and_to_nobody_else() {
        CaseKey late = onFirstRung();
        Actor colleague = world.holder(Role.COMMUNE_OFFICER, unit);

        assertThatThrownBy(() -> world.act(late, lead, reassigned(chair))).isInstanceOf(RuntimeException.class);
        assertThat(world.openEscalation(late)).isPresent();
        world.act(late, lead, reassigned(colleague));

        assertThat(world.end(late)).isEqualTo("EndEvent_TaskReassigned");
        assertThat(world.task(late).getAssignee()).isEqualTo(colleague.id().toString());
    }

    @Test
    void deadline_is_extended_once_by_at_most_half() {
        CaseKey late = onFirstRung();

        assertThatThrownBy(() -> world.act(late, lead, extended(3))).isInstanceOf(ExtensionRefused.class);
        world.act(late, lead, extended(2));
        assertThat(world.end(late)).isEqualTo("EndEvent_DeadlineExtended");
        assertThat(world.task(late).getDueDate().toInstant()).isAfter(world.now());

        until("COMMUNE_LEAD@" + unit, late);
        assertThatThrownBy(() -> world.act(late, lead, extended(1))).isInstanceOf(ExtensionRefused.class);
    }

    @Test
    void who_has_explained_is_not_asked_again_and_the_next_one_is() {
        CaseKey late = onFirstRung();

        world.act(late, lead, Map.of("action", "EXPLAIN", "reason", "Thiếu người."));
        assertThat(world.openEscalation(late)).isEmpty();
        for (int day = 0; day < 30 && world.acting(late).isEmpty(); day++) {
            world.days(1);
        }

        assertThat(world.group(late)).isEqualTo("COMMUNE_CHAIR@" + unit);
        assertThat(world.outcomes(late)).containsExactly("EXPLAINED", null);
    }

    @Test
    void reason_is_asked_for() {
        CaseKey late = onFirstRung();

        assertThatThrownBy(() -> world.act(late, lead, Map.of("action", "EXPLAIN")))
                .isInstanceOf(FormRejected.class);
    }

    @Test
    void vacant_post_is_passed_over() {
        String empty = UNITS[TAKEN.getAndIncrement()];
        CaseKey late = world.open(empty);

        until("PROV_COORD@37", late);
    }

    @Test
    void clock_that_jumps_climbs_one_rung_at_a_time_and_never_twice() {
        CaseKey late = overdue();
        world.pass(Duration.ofDays(40));
        world.sweep();
        world.sweep();
        assertThat(world.group(late)).isEqualTo("COMMUNE_LEAD@" + unit);

        world.pass(Duration.ofDays(-41));
        world.sweep();
        world.pass(Duration.ofHours(1));
        world.sweep();
        world.pass(Duration.ofDays(41).minusHours(1));
        world.sweep();
        assertThat(world.group(late)).isEqualTo("COMMUNE_LEAD@" + unit);
        until("COMMUNE_CHAIR@" + unit, late);

        assertThat(world.outcomes(late)).hasSize(1);
    }

    @Test
    void task_says_why_it_is_here_and_who_is_next() {
        CaseKey late = onFirstRung();
        TaskId task = new TaskId(world.task(late).getId());

        Why why = explaining.why(task, officer).orElseThrow();

        assertThat(why.sight().reason()).isEqualTo(Sight.Reason.POST);
        assertThat(why.standing().map(Why.Step::role)).contains(Role.COMMUNE_LEAD);
        assertThat(why.next())
                .extracting(Why.Step::role)
                .containsExactly(Role.COMMUNE_CHAIR, Role.PROV_COORD, Role.PROV_STEERING);
        assertThat(explaining.why(task, chair)).isEmpty();
    }

    @Test
    void escalation_ends_where_the_deadline_is_moved_past_it_and_not_where_it_stays_in_the_past() {
        CaseKey late = onFirstRung();
        world.due(late, world.now().minus(Duration.ofHours(1)));
        assertThat(world.openEscalation(late)).isPresent();

        world.due(late, world.now().plus(Duration.ofDays(3)));

        assertThat(world.acting(late)).isEmpty();
        assertThat(world.outcomes(late)).containsExactly("DEADLINE_MOVED");
        until("COMMUNE_LEAD@" + unit, late);
        assertThat(world.outcomes(late)).containsExactly("DEADLINE_MOVED", null);
    }

    @Test
    void task_of_whoever_must_act_says_how_long_it_stands() {
        CaseKey late = onFirstRung();
        TaskId acting = new TaskId(world.acting(late).orElseThrow().getId());

        assertThat(inbox.open(acting, lead).orElseThrow().stands()).contains("escalation.stands");
    }

    private CaseKey overdue() {
        CaseKey late = world.open(unit);
        for (int day = 0; day < 30 && world.openEscalation(late).isEmpty(); day++) {
            world.days(1);
        }
        assertThat(world.openEscalation(late)).isPresent();
        return late;
    }

    private CaseKey onFirstRung() {
        CaseKey late = overdue();
        until("COMMUNE_LEAD@" + unit, late);
        return late;
    }

    /** Days pass until this group must act. */
    private void until(String group, CaseKey late) {
        for (int day = 0; day < 30 && !world.group(late).equals(group); day++) {
            world.days(1);
        }
        assertThat(world.group(late)).isEqualTo(group);
    }

    private static Map<String, Object> reassigned(Actor to) {
        return Map.of("action", "REASSIGN", "colleague", to.id().toString(), "reason", "Nghỉ ốm");
    }

    private static Map<String, Object> extended(int days) {
        return Map.of("action", "EXTEND", "days", days, "reason", "Chờ xác minh");
    }
}
