package vn.hoalu.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.Actor;
import vn.hoalu.access.NotAllowed;
import vn.hoalu.base.CommandId;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;
import vn.hoalu.workflow.TaskGone;
import vn.hoalu.workflow.TaskId;
import vn.hoalu.workflow.Workflow;

@HoaLuTest
class DraftsIT {
    private static final String GROUP = "COMMUNE_LEAD@14287";
    private static final Typed IDENTITY = new Typed("identity", "Số định danh", "000000000042");

    @Autowired
    RepositoryService repository;

    @Autowired
    Workflow workflow;

    @Autowired
    CaseSubjects subjects;

    @Autowired
    Inbox inbox;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftPurge purge;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final Actor one = Tasks.official(GROUP);
    private final Actor other = Tasks.official(GROUP);
    private final Actor stranger = Tasks.official("COMMUNE_LEAD@14464");
    private TaskId task;
    private DraftPlace place;

    @BeforeEach
    void start() {
        InboxFixture fixture = new InboxFixture(repository, workflow, subjects, inbox, transaction);
        CaseKey caseKey = fixture.start(GROUP, "Hồ Sơ Thử");
        task = fixture.taskOf(caseKey, one);
        place = new DraftPlace.OfTask(task);
    }

    @Test
    void what_was_typed_comes_back_to_the_same_person_only() {
        keep(one, IDENTITY);

        assertThat(drafts.find(place, one).orElseThrow().fields()).containsExactly(IDENTITY);
        assertThat(drafts.find(place, other)).isEmpty();

        inbox.claim(CommandId.fresh(), task, one);
        inbox.giveBack(CommandId.fresh(), task, one);
        inbox.claim(CommandId.fresh(), task, other);
        assertThat(drafts.find(place, other)).isEmpty();
        keep(other, new Typed("note", "Note", "của người khác"));
        assertThat(drafts.find(place, one).orElseThrow().fields()).containsExactly(IDENTITY);
    }

    @Test
    void values_of_every_kind_come_back_as_they_were() {
        List<Typed> typed = List.of(
                new Typed("list", "List", List.of("a", "b")),
                new Typed("flag", "Flag", true),
                new Typed("emptied", "Emptied", null),
                new Typed("rows", "Rows", List.of(java.util.Map.of("name", "Mẫu", "count", "3"))));

        keep(one, typed.toArray(Typed[]::new));

        assertThat(drafts.find(place, one).orElseThrow().fields()).isEqualTo(typed);
    }

    @Test
    void who_has_no_such_task_keeps_no_draft_of_it() {
        assertThatThrownBy(() -> keep(stranger, IDENTITY)).isInstanceOf(TaskNotFound.class);
        assertThatThrownBy(() -> drafts.keep(
                        new DraftPlace.OfStart(new ProcessKey("NobodyStartsThis")), Draft.NONE, Draft.NONE, one))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void the_table_tells_nothing_of_what_was_typed() {
        keep(one, IDENTITY);

        byte[] sealed = jdbc.sql("SELECT content_sealed FROM inbox_draft WHERE place = :place")
                .param("place", place.key())
                .query(byte[].class)
                .single();
        assertThat(new String(sealed, UTF_8)).doesNotContain("000000000042", "identity");
    }

    @Test
    void completing_takes_the_own_draft_along_and_leaves_what_a_colleague_typed() {
        keep(one, IDENTITY);
        keep(other, IDENTITY);

        inbox.complete(CommandId.fresh(), task, InboxFixture.pass(), one);

        assertThat(drafts.find(place, one)).isEmpty();
        assertThat(drafts.find(place, other)).isPresent();
        assertThatThrownBy(() -> keep(one, IDENTITY)).isInstanceOf(TaskGone.class);
    }

    @Test
    void a_completion_that_is_refused_leaves_the_draft() {
        keep(one, IDENTITY);

        assertThatThrownBy(() -> inbox.complete(CommandId.fresh(), task, java.util.Map.of(), one))
                .isInstanceOf(FormRejected.class);

        assertThat(drafts.find(place, one)).isPresent();
    }

    @RepeatedTest(8)
    void a_draft_kept_while_the_task_is_completed_never_outlives_it() throws Exception {
        keep(one, IDENTITY);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> completing =
                    threads.submit(() -> inbox.complete(CommandId.fresh(), task, InboxFixture.pass(), one));
            Future<?> typing = threads.submit(() -> IntStream.range(0, 20).forEach(this::keepUnlessGone));
            completing.get();
            typing.get();
        }

        assertThat(drafts.find(place, one)).isEmpty();
    }

    private void keepUnlessGone(int key) {
        try {
            Draft known = drafts.find(place, one).orElse(Draft.NONE);
            drafts.keep(place, known, known.with(List.of(new Typed("note", "Note", "" + key)), List.of()), one);
        } catch (TaskGone gone) {
            // the other thread was quicker
        }
    }

    @RepeatedTest(4)
    void two_windows_of_one_person_lose_nothing_of_each_other() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> left = threads.submit(() -> typeTenFields("left"));
            Future<?> right = threads.submit(() -> typeTenFields("right"));
            left.get();
            right.get();
        }

        assertThat(drafts.find(place, one).orElseThrow().fields()).hasSize(20);
    }

    private void typeTenFields(String window) {
        Draft known = Draft.NONE;
        for (int i = 0; i < 10; i++) {
            List<Typed> now = new java.util.ArrayList<>(known.fields());
            now.add(new Typed(window + i, window, "" + i));
            known = drafts.keep(place, known, known.with(now, known.aside()), one);
        }
    }

    @Test
    void drafts_nobody_comes_back_for_are_forgotten() {
        keep(one, IDENTITY);
        keep(other, IDENTITY);
        age(Duration.ofDays(40));
        purge.purge();
        assertThat(drafts.find(place, one)).isPresent();

        inbox.complete(CommandId.fresh(), task, InboxFixture.pass(), one);
        purge.purge();
        assertThat(drafts.find(place, other)).isPresent();

        age(Duration.ofDays(8));
        purge.purge();
        assertThat(drafts.find(place, other)).isEmpty();
    }

    private void age(Duration age) {
        LocalDateTime then = LocalDateTime.now(ZoneOffset.UTC).minus(age);
        transaction.executeWithoutResult(status -> {
            jdbc.sql("UPDATE inbox_draft SET saved_at = :then WHERE place = :place")
                    .param("then", then)
                    .param("place", place.key())
                    .update();
            jdbc.sql("UPDATE inbox_task SET done_at = :then WHERE task_id = :task AND done_at IS NOT NULL")
                    .param("then", then)
                    .param("task", task.value())
                    .update();
        });
    }

    private Draft keep(Actor actor, Typed... fields) {
        Draft known = drafts.find(place, actor).orElse(Draft.NONE);
        return drafts.keep(place, known, known.with(List.of(fields), List.of()), actor);
    }
}
