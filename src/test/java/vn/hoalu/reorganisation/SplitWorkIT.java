package vn.hoalu.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.ActingAs;
import vn.hoalu.access.Actor;
import vn.hoalu.base.CommandId;
import vn.hoalu.casefile.CaseFiles;
import vn.hoalu.inbox.HeldCases;
import vn.hoalu.inbox.RebuildingInbox;
import vn.hoalu.organization.FollowsUnits;
import vn.hoalu.organization.Moving;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.PostConflict;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.UnitChange;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitKind;
import vn.hoalu.workflow.CaseKey;

/** What a split does to work in somebody's hands, and a merger to posts that exclude each other. */
@HoaLuTest
class SplitWorkIT {

    private static final LocalDate TODAY = PlansForTests.today();
    private static final Map<String, Object> COMPLETE = Map.of("completeness", "COMPLETE");

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    CaseFiles cases;

    @Autowired
    HeldCases held;

    @Autowired
    List<FollowsUnits> followers;

    @Autowired
    RebuildingInbox rebuilding;

    PlansForTests plans = new PlansForTests();
    Actor administrator;
    Actor committee;

    @BeforeEach
    void prepare() {
        beans.autowireBean(plans);
        administrator = plans.administrator();
        committee = plans.committee();
    }

    @Test
    void case_in_somebodys_hands_goes_where_they_go_and_what_waits_stays_with_the_main_unit() {
        MergeScene scene = new MergeScene(plans);
        beans.autowireBean(scene);
        UnitCode old = scene.merged.getFirst();
        Actor leaves = plans.official(Set.of(new Post(Role.COMMUNE_OFFICER, old)));
        Actor remains = plans.official(Set.of(new Post(Role.COMMUNE_OFFICER, old)));
        CaseKey taken = scene.record(old, remains);
        CaseKey kept = scene.record(old, leaves);
        CaseKey waits = scene.record(old, leaves);
        claim(scene, taken, leaves);
        claim(scene, kept, remains);
        PlanId plan = plans.approved(split(old, leaves), administrator, committee);
        Map<String, String> said = said(scene, plan, "inbox.follows.tasks");
        assertThat(said(scene, plan, "casefile.follows.cases")).isEqualTo(said);
        assertThat(said(scene, plan, "certification.follows.applications")).isEqualTo(said);

        plans.reachDate(plan);

        UnitCode main = plans.now(remains).posts().iterator().next().unit();
        UnitCode fresh = plans.now(leaves).posts().iterator().next().unit();
        assertThat(main).isNotEqualTo(fresh);
        assertThat(unitOf(taken)).isEqualTo(fresh);
        assertThat(List.of(unitOf(kept), unitOf(waits))).containsOnly(main);
        assertThat(said)
                .containsEntry(number(taken), "NEW-2")
                .containsEntry(number(kept), "NEW-1")
                .containsEntry(number(waits), "NEW-1");
        assertThat(scene.left(List.of(old))).isEmpty();
        assertThat(plans.inboxIsWhole(rebuilding, List.of(old, main, fresh))).isTrue();

        scene.finish(taken, plans.now(leaves), COMPLETE);
        scene.finish(kept, plans.now(remains), COMPLETE);
        scene.finish(waits, plans.now(remains), COMPLETE);
        assertThat(scene.seenBy(plans.official(Set.of(new Post(Role.CERT_EXAMINER, fresh)))))
                .containsExactly(scene.task(taken));
    }

    @Test
    void case_whose_holders_part_stays_with_the_main_unit_and_who_leaves_gives_it_back() {
        UnitCode old = plans.commune("Chia Tay Thử");
        Actor leaves = plans.official(Set.of(new Post(Role.COMMUNE_OFFICER, old)));
        Actor remains = plans.official(Set.of(new Post(Role.COMMUNE_OFFICER, old)));
        UnitCode main = new UnitCode("NEW-1");
        UnitChange change = new UnitChange(
                TODAY,
                Map.of(old, main),
                Map.of(new UnitChange.PersonIn(leaves.id(), old), new UnitCode("NEW-2")),
                Map.of(),
                Map.of());

        plans.transaction.executeWithoutResult(status -> {
            UUID key = UUID.randomUUID();
            String given = heldTask(key, old, leaves);
            String kept = heldTask(key, old, remains);
            status.setRollbackOnly();

            assertThat(held.holding(change).cases()).isEmpty();
            tasksFollow().move(change);

            assertThat(holder(given)).isEmpty();
            assertThat(holder(kept)).contains(remains.id().toString());
        });
    }

    @Test
    void plan_that_would_give_one_person_posts_that_exclude_each_other_names_them_and_is_not_handed_in() {
        UnitCode one = plans.commune("Kiêm Nhiệm Một");
        UnitCode other = plans.commune("Kiêm Nhiệm Hai");
        Actor both = plans.official(Set.of(new Post(Role.COMMUNE_VICE, one), new Post(Role.PASC_DIRECTOR, other)));
        plans.official(Set.of(new Post(Role.COMMUNE_VICE, other)));
        PlanId plan =
                plans.drafted(PlansForTests.merge(TODAY.plusDays(1), "Kiêm Nhiệm Chung", one, other), administrator);

        assertThat(conflicts(plan)).extracting(PostConflict::name).containsExactly(both.name());
        assertThatThrownBy(() -> plans.submit(plan, administrator))
                .isInstanceOfSatisfying(
                        PlanRejected.class,
                        rule -> assertThat(rule.messageKey()).isEqualTo("reorganisation.error.POSTS"))
                .hasMessageContaining(both.name());

        plans.transaction.executeWithoutResult(status -> plans.jdbc.update(
                "update organization_post set valid_from = ?, valid_to = ? where official_id = ? and role = ?",
                TODAY.minusDays(3),
                TODAY,
                both.id().toString(),
                "PASC_DIRECTOR"));
        assertThat(conflicts(plan)).isEmpty();
        plans.submit(plan, administrator);
    }

    @Test
    void posts_that_came_to_exclude_each_other_after_the_approval_are_both_kept_and_it_is_said() {
        UnitCode one = plans.commune("Kiêm Muộn Một");
        UnitCode other = plans.commune("Kiêm Muộn Hai");
        PlanId plan =
                plans.approved(PlansForTests.merge(TODAY, "Kiêm Muộn Chung", one, other), administrator, committee);
        Actor both = plans.official(Set.of(new Post(Role.COMMUNE_VICE, one), new Post(Role.PASC_DIRECTOR, other)));

        plans.reachDate(plan);

        assertThat(plans.now(both).posts()).extracting(Post::role).contains(Role.COMMUNE_VICE, Role.PASC_DIRECTOR);
        assertThat(plans.open(plan, administrator).moved()).containsEntry("reorganisation.result.posts", 1L);
    }

    private List<PostConflict> conflicts(PlanId plan) {
        return ActingAs.official(administrator.id(), () -> plans.reorganisations.conflicts(plan, administrator));
    }

    private static PlanDraft split(UnitCode old, Actor leaves) {
        return new PlanDraft(
                PlanKind.SPLIT,
                TODAY,
                List.of(old),
                List.of(target("Việc Dở Chính"), target("Việc Dở Mới")),
                Map.of(),
                Map.of(new UnitChange.PersonIn(leaves.id(), old), 1));
    }

    private static PlanDraft.Target target(String name) {
        return new PlanDraft.Target(UnitKind.COMMUNE, name, Optional.empty());
    }

    private static void claim(MergeScene scene, CaseKey key, Actor who) {
        ActingAs.official(who.id(), () -> scene.inbox.claim(CommandId.fresh(), scene.task(key), who));
    }

    /** Where each row of the preview goes, by its case's number. */
    private Map<String, String> said(MergeScene scene, PlanId plan, String titleKey) {
        return scene.previewed(plan, titleKey, administrator).stream()
                .collect(Collectors.toMap(Moving::label, moving -> moving.to().value()));
    }

    private UnitCode unitOf(CaseKey key) {
        return cases.find(key).orElseThrow().unit();
    }

    private String number(CaseKey key) {
        return plans.jdbc.queryForObject(
                "select number from casefile_case where case_key = ?", String.class, key.toString());
    }

    private String heldTask(UUID caseKey, UnitCode unit, Actor holder) {
        String id = UUID.randomUUID().toString();
        plans.jdbc.update(
                """
                insert into inbox_task (task_id, case_key, process_key, definition_id, element, candidate_group,
                    unit_code, assignee, case_number, subject, search_text, created_at, state, version)
                values (?, ?, 'P', 'd', 'e', ?, ?, ?, 'n', 's', 's', utc_timestamp(3), 'CLAIMED', 0)""",
                id,
                caseKey.toString(),
                "COMMUNE_OFFICER@" + unit,
                unit.value(),
                holder.id().toString());
        return id;
    }

    private FollowsUnits tasksFollow() {
        return followers.stream()
                .filter(each -> each.titleKey().equals("inbox.follows.tasks"))
                .findFirst()
                .orElseThrow();
    }

    private Optional<String> holder(String task) {
        return Optional.ofNullable(
                plans.jdbc.queryForObject("select assignee from inbox_task where task_id = ?", String.class, task));
    }
}
