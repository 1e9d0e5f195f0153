package vn.hoalu.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.Actor;
import vn.hoalu.base.CommandId;
import vn.hoalu.organization.Cover;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Staffing;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.LostRace;
import vn.hoalu.workflow.TaskGone;
import vn.hoalu.workflow.TaskId;
import vn.hoalu.workflow.Workflow;

/** What a deputy sees and does in the inbox, and in whose name. */
@HoaLuTest
class DeputyInboxIT {
    private static final String GROUP = "COMMUNE_VICE@14359";
    private static final String OWN = "PASC_OFFICER@14359";

    @Autowired
    RepositoryService repository;

    @Autowired
    Workflow workflow;

    @Autowired
    CaseSubjects subjects;

    @Autowired
    Inbox inbox;

    @Autowired
    Staffing staffing;

    @Autowired
    RebuildingInbox rebuilding;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    private InboxFixture fixture;
    private Actor absent;
    private Actor deputy;
    private CaseKey caseKey;
    private TaskId task;

    @BeforeEach
    void start() {
        fixture = new InboxFixture(repository, workflow, subjects, inbox, transaction);
        absent = registered("Nguyễn Văn Vắng", Set.of(Post.ofGroup(GROUP)), List.of());
        deputy = standingIn(Optional.empty(), OWN);
        caseKey = fixture.start(GROUP, "Hồ Sơ Làm Thay");
        task = fixture.taskOf(caseKey, absent);
    }

    @Test
    void deputy_sees_what_waits_for_the_absent_in_both_lists_with_whose_it_is() {
        assertThat(row(InboxList.TODO, deputy).onBehalfOf()).contains("Nguyễn Văn Vắng");
        assertThat(row(InboxList.COVERED, deputy).held()).isEqualTo(InboxRow.Held.BY_NOBODY);
        assertThat(inbox.open(task, deputy).orElseThrow().workable()).isTrue();
        assertThat(row(InboxList.TODO, absent).onBehalfOf()).isEmpty();
    }

    @Test
    void without_a_cover_the_same_person_sees_nothing() {
        Actor stranger = deputy.inPerson();

        assertThat(fixture.rows(InboxList.TODO, stranger))
                .noneMatch(row -> row.id().equals(task));
        assertThat(fixture.rows(InboxList.COVERED, stranger)).isEmpty();
        assertThat(inbox.open(task, stranger)).isEmpty();
        assertThatExceptionOfType(TaskNotFound.class).isThrownBy(() -> claim(stranger));
    }

    @Test
    void cover_of_another_process_opens_nothing_and_one_of_this_process_does() {
        Actor elsewhere = standingIn(Optional.of("CertificationProcess"));
        Actor here = standingIn(Optional.of(Tasks.PROCESS.value()));

        assertThat(fixture.rows(InboxList.TODO, elsewhere)).isEmpty();
        assertThat(fixture.rows(InboxList.COVERED, elsewhere)).isEmpty();
        assertThat(inbox.open(task, elsewhere)).isEmpty();
        assertThatExceptionOfType(TaskNotFound.class).isThrownBy(() -> claim(elsewhere));
        assertThat(row(InboxList.TODO, here).onBehalfOf()).contains("Nguyễn Văn Vắng");
        assertThat(row(InboxList.COVERED, here).id()).isEqualTo(task);
        complete(here);
        assertThat(stamped()).isEqualTo(here.id() + " for " + absent.id());
    }

    @Test
    void what_the_deputy_finishes_is_stamped_with_both_in_inbox_timeline_and_audit() {
        complete(deputy);

        assertThat(stamped()).isEqualTo(deputy.id() + " for " + absent.id());
        assertThat(row(InboxList.DONE, deputy).onBehalfOf()).contains("Nguyễn Văn Vắng");
        assertThat(jdbc.queryForList(
                        "select concat(message_key, ' ', official_id, ' for ', on_behalf_of) from casefile_entry"
                                + " where task_id = ? order by id",
                        String.class,
                        task.value()))
                .containsExactly(
                        "casefile.entry.claimed " + deputy.id() + " for " + absent.id(),
                        "casefile.entry.completed " + deputy.id() + " for " + absent.id());
        assertThat(jdbc.queryForList(
                        "select concat(act, ' ', official_id, ' for ', on_behalf_of) from access_audit"
                                + " where subject = ? order by id",
                        String.class,
                        task.value()))
                .containsExactly(
                        "task.taken " + deputy.id() + " for " + absent.id(),
                        "task.completed " + deputy.id() + " for " + absent.id());
    }

    @Test
    void what_the_absent_holds_the_deputy_takes_over_and_the_absent_takes_back() {
        claim(absent);
        InboxRow held = row(InboxList.COVERED, deputy);
        assertThat(held.held()).isEqualTo(InboxRow.Held.TO_TAKE_OVER);
        assertThat(held.workable()).isTrue();

        claim(deputy);
        assertThat(row(InboxList.MINE, deputy).onBehalfOf()).contains("Nguyễn Văn Vắng");
        assertThat(row(InboxList.TODO, absent).held()).isEqualTo(InboxRow.Held.TO_TAKE_OVER);
        assertThat(rebuilding.compare().stale()).doesNotContain(task);

        complete(absent);
        assertThat(stamped()).isEqualTo(absent.id() + " for nobody");
    }

    @Test
    void colleague_of_the_absent_keeps_what_they_hold() {
        Actor colleague = registered("Đồng Nghiệp", Set.of(Post.ofGroup(GROUP)), List.of());
        claim(colleague);

        assertThat(row(InboxList.COVERED, deputy).held()).isEqualTo(InboxRow.Held.BY_COLLEAGUE);
        assertThatExceptionOfType(TaskGone.class).isThrownBy(() -> claim(deputy));
        assertThatExceptionOfType(TaskGone.class).isThrownBy(() -> complete(deputy));
    }

    @Test
    void who_has_the_post_too_acts_in_person_except_on_what_the_absent_holds() {
        Actor both = standingIn(Optional.empty(), GROUP);
        assertThat(row(InboxList.TODO, both).onBehalfOf()).isEmpty();
        assertThat(fixture.rows(InboxList.COVERED, both)).isEmpty();
        claim(both);
        inbox.giveBack(CommandId.fresh(), task, both);

        claim(absent);
        assertThat(fixture.rows(InboxList.COVERED, both))
                .extracting(InboxRow::id)
                .containsExactly(task);
        assertThat(fixture.rows(InboxList.TODO, both))
                .filteredOn(row -> row.id().equals(task))
                .hasSize(1);
        complete(both);
        assertThat(stamped()).isEqualTo(both.id() + " for " + absent.id());
    }

    @Test
    void after_the_cover_has_ended_what_was_taken_can_only_be_given_back() {
        claim(deputy);
        Actor after = deputy.inPerson();

        assertThatExceptionOfType(CoverOver.class).isThrownBy(() -> complete(after));
        assertThat(inbox.open(task, after).orElseThrow().workable()).isFalse();
        inbox.giveBack(CommandId.fresh(), task, after);

        assertThat(row(InboxList.TODO, absent).held()).isEqualTo(InboxRow.Held.BY_NOBODY);
        assertThat(jdbc.queryForObject(
                        "select concat(official_id, ' for ', on_behalf_of) from casefile_entry"
                                + " where task_id = ? and message_key = 'casefile.entry.returned'",
                        String.class,
                        task.value()))
                .isEqualTo(deputy.id() + " for " + absent.id());
        complete(absent);
        assertThat(stamped()).isEqualTo(absent.id() + " for nobody");
    }

    @RepeatedTest(6)
    void of_two_deputies_and_the_absent_who_complete_at_once_exactly_one_wins() throws Exception {
        claim(absent);
        Actor second = standingIn(Optional.empty(), OWN);

        List<Boolean> won = atOnce(List.of(absent, deputy, second));

        assertThat(Collections.frequency(won, true)).isOne();
        List<String> names = List.of(
                absent.id() + " for nobody", deputy.id() + " for " + absent.id(), second.id() + " for " + absent.id());
        assertThat(stamped()).isEqualTo(names.get(won.indexOf(true)));
    }

    private List<Boolean> atOnce(List<Actor> actors) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(actors.size())) {
            List<Callable<Boolean>> attempts = new ArrayList<>();
            actors.forEach(actor -> attempts.add(() -> wins(actor)));
            List<Boolean> won = new ArrayList<>();
            for (Future<Boolean> each : threads.invokeAll(attempts)) {
                won.add(each.get());
            }
            return won;
        }
    }

    private boolean wins(Actor actor) {
        try {
            complete(actor);
            return true;
        } catch (TaskGone | LostRace lost) {
            return false;
        }
    }

    private String stamped() {
        return jdbc.queryForObject(
                "select concat(done_by, ' for ', coalesce(done_for, 'nobody')) from inbox_task where task_id = ?",
                String.class,
                task.value());
    }

    private void claim(Actor actor) {
        inbox.claim(CommandId.fresh(), task, actor);
    }

    private void complete(Actor actor) {
        inbox.complete(CommandId.fresh(), task, InboxFixture.pass(), actor);
    }

    private InboxRow row(InboxList list, Actor actor) {
        return fixture.rows(list, actor).stream()
                .filter(row -> row.id().equals(task))
                .findFirst()
                .orElseThrow();
    }

    private Actor standingIn(Optional<String> process, String... groups) {
        Set<Post> own = Set.copyOf(List.of(groups).stream().map(Post::ofGroup).toList());
        Cover cover = new Cover(new OfficialName(absent.id(), absent.name()), absent.posts(), process);
        return registered("Lê Thị Thay", own, List.of(cover));
    }

    private Actor registered(String name, Set<Post> posts, List<Cover> covers) {
        OfficialId id = new OfficialId(UUID.randomUUID());
        staffing.register(id, name, Optional.empty());
        return new Actor(id, name, posts, covers);
    }
}
