package vn.hoalu.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.Actor;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.casefile.CaseFiles;
import vn.hoalu.inbox.CaseSubjects;
import vn.hoalu.inbox.RebuildingInbox;
import vn.hoalu.organization.Boundaries;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.UnitChange;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitKind;
import vn.hoalu.organization.UnitStaff;
import vn.hoalu.organization.UnitTree;
import vn.hoalu.organization.Units;
import vn.hoalu.workflow.CaseKey;

@HoaLuTest
class ReorganisationIT {

    private static final LocalDate TODAY = PlansForTests.today();

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    RebuildingInbox rebuilding;

    @Autowired
    Units units;

    @Autowired
    UnitTree tree;

    @Autowired
    UnitStaff staff;

    @Autowired
    Boundaries boundaries;

    @Autowired
    CaseFiles cases;

    @Autowired
    CaseSubjects subjects;

    @Autowired
    JdbcTemplate jdbc;

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
    void merger_moves_what_the_preview_says_and_loses_nothing() {
        MergeScene scene = scene(40, 60);
        UnitCode ending = scene.merged.getFirst();
        CaseKey withoutTask = toldToTheInbox(ending);
        CaseKey ended = toldToTheInbox(ending);
        subjects.end(ended);

        MergeReport report = new MergeReport(scene, rebuilding, administrator, committee);
        UnitCode merged = report.merge();

        assertThat(report.differences()).isEmpty();
        assertThat(report.lost()).isZero();
        assertThat(report.tasks()).isEqualTo(60);
        assertThat(inboxUnit(withoutTask)).isEqualTo(merged.value());
        assertThat(inboxUnit(ended)).isEqualTo(ending.value());

        Actor officer = plans.now(scene.holder(Role.COMMUNE_OFFICER, scene.merged.getFirst()));
        assertThat(officer.posts()).containsExactly(new Post(Role.COMMUNE_OFFICER, merged));
        CaseKey waiting = scene.begun.getFirst();
        scene.finish(waiting, officer, Map.of("completeness", "COMPLETE"));
        Actor examiner = plans.now(scene.holder(Role.CERT_EXAMINER, scene.merged.get(1)));
        assertThat(scene.seenBy(examiner)).contains(scene.task(waiting));
        assertThat(cases.find(waiting).orElseThrow().unit()).isEqualTo(merged);
        assertThatThrownBy(() -> scene.record(scene.merged.getFirst(), officer)).isInstanceOf(BrokenRule.class);
        scene.record(merged, officer);
    }

    private CaseKey toldToTheInbox(UnitCode unit) {
        CaseKey key = new CaseKey(UUID.randomUUID());
        subjects.describe(key, new CaseSubjects.Description("GCN-2026-W", "Người Thử", unit));
        return key;
    }

    private String inboxUnit(CaseKey key) {
        return jdbc.queryForObject("select unit_code from inbox_case where case_key = ?", String.class, key.toString());
    }

    @Test
    void posts_end_the_day_before_and_one_person_has_each_post_once() {
        MergeScene scene = scene(20, 3);
        Actor everywhere = scene.people.get(9);
        update("update organization_post set valid_from = '2026-01-05' where official_id = ?", id(everywhere));

        UnitCode merged = new MergeReport(scene, rebuilding, administrator, committee).merge();

        assertThat(plans.now(everywhere).posts()).hasSize(1);
        assertThat(jdbc.queryForList(
                        "select distinct valid_to from organization_post where official_id = ? and unit_code <> ?",
                        LocalDate.class,
                        id(everywhere),
                        merged.value()))
                .containsExactly(TODAY.minusDays(1));
        assertThat(jdbc.queryForObject(
                        "select valid_from from organization_post where official_id = ? and unit_code = ?",
                        LocalDate.class,
                        id(everywhere),
                        merged.value()))
                .isEqualTo(TODAY);
    }

    @Test
    void village_keeps_its_identity_and_old_boundaries_can_be_read() {
        UnitCode one = plans.commune("Ranh Giới Một");
        UnitCode other = plans.commune("Ranh Giới Hai");
        UnitCode village = plans.village(one, "Thôn Ranh Giới");

        PlanId plan =
                plans.approved(PlansForTests.merge(TODAY, "Ranh Giới Chung", one, other), administrator, committee);
        plans.reachDate(plan);

        UnitCode merged = only("ranh gioi chung");
        LocalDate before = TODAY.minusDays(1);
        assertThat(boundaries.unitsOn(before, merged)).containsExactlyInAnyOrder(one, other);
        assertThat(boundaries.unitsOn(TODAY, one)).containsExactly(merged);
        assertThat(boundaries.unitsOn(before, one)).containsExactly(one);
        assertThat(boundaries.unitsOn(TODAY, merged)).containsExactly(merged);
        assertThat(boundaries.parentOn(before, village)).contains(one);
        assertThat(boundaries.parentOn(TODAY, village)).contains(merged);
        assertThat(units.within(village, merged)).isTrue();
        assertThat(tree.details(one).orElseThrow().line().successors())
                .extracting(unit -> unit.code())
                .containsExactly(merged);
    }

    @Test
    void split_sends_the_chosen_elsewhere_and_the_rest_to_the_main_one() {
        UnitCode old = plans.commune("Tách Thử");
        UnitCode stays = plans.village(old, "Thôn Ở Lại");
        UnitCode goes = plans.village(old, "Thôn Ra Riêng");
        Actor leaves = plans.official(Set.of(new Post(Role.COMMUNE_OFFICER, old), new Post(Role.COMMUNE_CHAIR, old)));
        Actor remains = plans.official(Set.of(new Post(Role.COMMUNE_OFFICER, old)));
        PlanDraft draft = new PlanDraft(
                PlanKind.SPLIT,
                TODAY,
                List.of(old),
                List.of(target("Tách Thử Chính"), target("Tách Thử Mới")),
                Map.of(goes, 1),
                Map.of(new UnitChange.PersonIn(leaves.id(), old), 1));

        plans.reachDate(plans.approved(draft, administrator, committee));

        UnitCode main = only("tach thu chinh");
        UnitCode fresh = only("tach thu moi");
        assertThat(plans.now(leaves).posts())
                .containsExactlyInAnyOrder(new Post(Role.COMMUNE_OFFICER, fresh), new Post(Role.COMMUNE_CHAIR, fresh));
        assertThat(plans.now(remains).posts()).containsExactly(new Post(Role.COMMUNE_OFFICER, main));
        assertThat(units.within(goes, fresh)).isTrue();
        assertThat(units.within(stays, main)).isTrue();
        assertThat(boundaries.unitsOn(TODAY, old)).containsExactlyInAnyOrder(main, fresh);
        assertThat(units.withPredecessors(main)).contains(old);
        assertThat(units.withPredecessors(fresh)).doesNotContain(old);
    }

    @Test
    void renamed_unit_is_a_new_one_and_its_old_name_leads_to_it() {
        UnitCode old = plans.commune("Tên Thử Cũ");
        PlanDraft draft =
                new PlanDraft(PlanKind.RENAME, TODAY, List.of(old), List.of(target("Tên Thử Mới")), Map.of(), Map.of());

        plans.reachDate(plans.approved(draft, administrator, committee));

        assertThat(tree.search("ten thu cu", UnitTree.Which.ALL, Optional.empty(), 5)
                        .items())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.open()).isFalse();
                    assertThat(line.successors())
                            .extracting(unit -> unit.name())
                            .containsExactly("Tên Thử Mới");
                });
    }

    @Test
    void what_does_not_come_out_right_is_thrown_back_whole_and_said() {
        MergeScene scene = scene(12, 6);
        PlanId plan = plans.approved(
                PlansForTests.merge(TODAY, "Không Thành", scene.merged.toArray(UnitCode[]::new)),
                administrator,
                committee);
        Map<String, Long> before = scene.left(scene.merged);
        String stray = jdbc.queryForObject("select uuid()", String.class);
        update(
                """
                insert into inbox_task (task_id, case_key, process_key, definition_id, element, candidate_group,
                    unit_code, case_number, subject, search_text, created_at, state, version)
                values (?, uuid(), 'P', 'd', 'e', ?, ?, 'n', 's', 's', utc_timestamp(3), 'OPEN', 0)""",
                stray,
                "COMMUNE_OFFICER@" + scene.merged.getFirst(),
                scene.merged.getFirst().value());

        assertThatThrownBy(() -> plans.reachDate(plan)).hasMessageContaining("Left behind");

        assertThat(plans.open(plan, administrator).trouble())
                .hasValueSatisfying(trouble -> assertThat(trouble).contains(stray));
        update("delete from inbox_task where task_id = ?", stray);
        assertThat(scene.left(scene.merged)).isEqualTo(before);
        plans.reachDate(plan);
        assertThat(scene.left(scene.merged)).isEmpty();
    }

    @Test
    void nobody_who_works_at_that_moment_is_left_behind() throws Exception {
        MergeScene scene = scene(12, 60);
        PlanId plan = plans.approved(
                PlansForTests.merge(TODAY, "Cùng Lúc", scene.merged.toArray(UnitCode[]::new)),
                administrator,
                committee);
        List<Future<?>> working = new ArrayList<>();

        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (CaseKey key : scene.begun) {
                working.add(threads.submit(() -> work(scene, key)));
            }
            Thread.sleep(50);
            plans.reachDate(plan);
            for (Future<?> each : working) {
                each.get();
            }
        }

        assertThat(scene.left(scene.merged)).isEmpty();
        List<UnitCode> concerned = new ArrayList<>(scene.merged);
        concerned.add(plans.heir(scene.merged.getFirst()));
        assertThat(plans.inboxIsWhole(rebuilding, concerned)).isTrue();
    }

    /** Whoever was slower is told, and nothing of theirs is kept. */
    private static void work(MergeScene scene, CaseKey key) {
        UnitCode unit = scene.merged.get(scene.begun.indexOf(key) % 3);
        try {
            scene.finish(key, scene.holder(Role.COMMUNE_OFFICER, unit), Map.of("completeness", "COMPLETE"));
        } catch (BrokenRule expected) {
            assertThat(expected.messageKey()).isNotBlank();
        }
    }

    private MergeScene scene(int people, int tasks) {
        MergeScene scene = new MergeScene(plans);
        beans.autowireBean(scene);
        scene.staff(people);
        scene.work(tasks);
        scene.record(scene.bystander, scene.outsider);
        scene.begun.removeLast();
        return scene;
    }

    private static PlanDraft.Target target(String name) {
        return new PlanDraft.Target(UnitKind.COMMUNE, name, Optional.empty());
    }

    private UnitCode only(String text) {
        return tree.search(text, UnitTree.Which.OPEN, Optional.empty(), 2)
                .items()
                .getFirst()
                .unit()
                .code();
    }

    private void update(String sql, Object... arguments) {
        plans.transaction.executeWithoutResult(status -> jdbc.update(sql, arguments));
    }

    private static String id(Actor actor) {
        return actor.id().toString();
    }
}
