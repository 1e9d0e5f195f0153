package vn.hoalu.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.ActingAs;
import vn.hoalu.access.Actor;
import vn.hoalu.access.FourEyesViolation;
import vn.hoalu.access.NotAllowed;
import vn.hoalu.casefile.CaseFiles;
import vn.hoalu.organization.Cover;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.Units;

/** Each end event, the way back, and who may not. */
@HoaLuTest
class ReorganisationProcessIT {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    CancelPlanAction cancellation;

    @Autowired
    CaseFiles cases;

    @Autowired
    Units units;

    PlansForTests plans = new PlansForTests();
    Actor administrator;
    Actor committee;
    UnitCode one;
    UnitCode other;

    @BeforeEach
    void staff() {
        beans.autowireBean(plans);
        administrator = plans.administrator();
        committee = plans.committee();
        one = plans.commune("Thử Một");
        other = plans.commune("Thử Hai");
    }

    @Test
    void approved_plan_is_carried_out_on_its_date() {
        PlanId plan = plans.drafted(plan(), administrator);
        ProcessInstance instance = plans.instance(plan);
        plans.assertThat(instance).isWaitingAt("Task_PreparePlan");
        plans.submit(plan, administrator);
        plans.assertThat(instance).isWaitingAt("Task_ApprovePlan");
        plans.finish(plan, committee, Map.of("decision", "APPROVED"));
        plans.assertThat(instance).isWaitingAt("IntermediateEvent_DateReached");
        assertThat(units.withPredecessors(one)).containsExactly(one);

        plans.reachDate(plan);

        assertEnded(instance, plan, "EndEvent_UnitsReorganised", PlanStatus.CARRIED_OUT);
    }

    @Test
    void rejected_plan_ends_with_a_reason() {
        PlanId plan = submitted();
        ProcessInstance instance = plans.instance(plan);

        plans.finish(plan, committee, Map.of("decision", "REJECTED", "reason", "not now"));

        assertEnded(instance, plan, "EndEvent_PlanRejected", PlanStatus.REJECTED);
    }

    @Test
    void approved_plan_can_be_cancelled_before_its_date() {
        PlanId plan = plans.approved(plan(), administrator, committee);
        ProcessInstance instance = plans.instance(plan);
        assertThat(cancellation.offeredTo(plan.caseKey(), administrator)).isTrue();

        cancellation.perform(plan.caseKey(), "postponed", administrator);

        assertEnded(instance, plan, "EndEvent_PlanCancelled", PlanStatus.CANCELLED);
        assertThat(cancellation.offeredTo(plan.caseKey(), administrator)).isFalse();
    }

    @Test
    void returned_plan_is_changed_and_submitted_again() {
        PlanId plan = submitted();
        ProcessInstance instance = plans.instance(plan);

        plans.finish(plan, committee, Map.of("decision", "RETURNED", "reason", "another name"));
        plans.assertThat(instance).isWaitingAt("Task_PreparePlan");
        plans.change(plan, PlansForTests.merge(later(), "Tên Khác", one, other), administrator);
        plans.submit(plan, administrator);

        plans.assertThat(instance).isWaitingAt("Task_ApprovePlan");
        assertThat(plans.open(plan, administrator).draft().targets())
                .extracting(PlanDraft.Target::name)
                .containsExactly("Tên Khác");
        assertThat(cases.find(plan.caseKey()).orElseThrow().subject()).contains("Tên Khác");
    }

    @Test
    void whoever_wrote_on_the_plan_does_not_approve_it_whatever_the_posts() {
        PlanId plan = submitted();
        Actor both = new Actor(
                administrator.id(),
                administrator.name(),
                Set.of(new Post(Role.SYS_ADMIN, Units.PROVINCE), new Post(Role.PROV_STEERING, Units.PROVINCE)));

        assertThatExceptionOfType(FourEyesViolation.class)
                .isThrownBy(() -> plans.finish(plan, both, Map.of("decision", "APPROVED")));
    }

    @Test
    void deputy_approves_for_the_committee_but_not_for_whoever_wrote_on_the_plan() {
        PlanId plan = submitted();
        Set<Post> posts = Set.of(new Post(Role.PROV_STEERING, Units.PROVINCE));

        assertThatExceptionOfType(FourEyesViolation.class)
                .isThrownBy(() -> plans.finish(plan, deputyOf(administrator, posts), Map.of("decision", "APPROVED")));
        Actor deputy = deputyOf(committee, posts);
        plans.finish(plan, deputy, Map.of("decision", "APPROVED"));

        PlanDetails decided = plans.open(plan, administrator);
        assertThat(decided.decidedBy()).contains(deputy.name());
        assertThat(decided.decidedFor()).contains(committee.name());
    }

    private Actor deputyOf(Actor absent, Set<Post> posts) {
        Actor deputy = plans.official(Set.of());
        Cover cover = new Cover(new OfficialName(absent.id(), absent.name()), posts, Optional.empty());
        return new Actor(deputy.id(), deputy.name(), Set.of(), List.of(cover));
    }

    @Test
    void only_the_administrator_proposes() {
        Actor chair = plans.official(Set.of(new Post(Role.COMMUNE_CHAIR, one)));

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> plans.drafted(plan(), chair));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(
                        () -> ActingAs.official(chair.id(), () -> plans.reorganisations.page(Optional.empty(), chair)));
    }

    @Test
    void unit_is_in_one_open_plan_only() {
        submitted();
        PlanId second = plans.drafted(plan(), administrator);

        assertThatExceptionOfType(PlanRejected.class).isThrownBy(() -> plans.submit(second, administrator));
    }

    private PlanId submitted() {
        PlanId plan = plans.drafted(plan(), administrator);
        plans.submit(plan, administrator);
        return plan;
    }

    private PlanDraft plan() {
        return PlansForTests.merge(later(), "Thử Chung", one, other);
    }

    private static LocalDate later() {
        return PlansForTests.today().plusDays(30);
    }

    private void assertEnded(ProcessInstance instance, PlanId plan, String endEvent, PlanStatus status) {
        plans.assertThat(instance).isEnded().hasPassed(endEvent);
        assertThat(plans.ends(instance)).containsExactly(endEvent);
        assertThat(plans.open(plan, administrator).line().status()).isEqualTo(status);
        assertThat(cases.find(plan.caseKey()).orElseThrow().outcomeKey()).contains("reorganisation.outcome." + status);
    }
}
