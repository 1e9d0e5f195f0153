package vn.hoalu.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.Actor;
import vn.hoalu.access.NotAllowed;
import vn.hoalu.base.CommandId;
import vn.hoalu.casefile.CaseFiles;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.LostRace;
import vn.hoalu.workflow.TaskGone;
import vn.hoalu.workflow.TaskId;
import vn.hoalu.workflow.Variables;

/** Several tasks at once, and tasks that change hands. */
@HoaLuTest
class BulkIT {
    private static final String GROUP = "PASC_OFFICER@14362";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Inbox inbox;

    @Autowired
    BulkInbox bulk;

    @Autowired
    HandingOver handing;

    @Autowired
    FollowUps followUps;

    @Autowired
    PolledNews news;

    @Autowired
    CommandPurge purge;

    @Autowired
    CaseFiles files;

    private final WorkingTogether together = new WorkingTogether();
    private Actor one;
    private Actor other;
    private TaskId task;

    @BeforeEach
    void start() {
        beans.autowireBean(together);
        one = together.official("Nguyễn Thị Một", GROUP);
        other = together.official("Trần Văn Hai", GROUP);
        task = together.task(GROUP);
    }

    @RepeatedTest(3)
    void of_two_who_claim_the_same_set_each_task_has_exactly_one_winner() throws Exception {
        List<TaskId> set =
                IntStream.range(0, 6).mapToObj(i -> together.task(GROUP)).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<List<BulkResult>> first = threads.submit(() -> claimAll(set, one));
            Future<List<BulkResult>> second = threads.submit(() -> claimAll(set.reversed(), other));

            List<BulkResult> all =
                    Stream.concat(first.get().stream(), second.get().stream()).toList();

            assertThat(all.stream().filter(BulkResult::done)).hasSize(6);
            assertThat(all.stream().flatMap(result -> result.refusal().stream()))
                    .hasSize(6)
                    .allMatch(rule -> rule instanceof TaskGone || rule instanceof LostRace);
            assertThat(first.get().stream().filter(BulkResult::done).map(BulkResult::task))
                    .allMatch(each -> together.holder(each).equals(one.id().toString()));
        }
    }

    private List<BulkResult> claimAll(List<TaskId> set, Actor actor) {
        CommandId command = CommandId.fresh();
        return set.stream()
                .map(each -> bulk.act(command, each, new BulkAct.Claim(), actor))
                .toList();
    }

    @Test
    void a_second_arrival_changes_nothing_and_says_the_same() {
        CommandId command = CommandId.fresh();
        assertThat(bulk.act(command, task, new BulkAct.Claim(), one).done()).isTrue();
        inbox.giveBack(CommandId.fresh(), task, one);

        assertThat(bulk.act(command, task, new BulkAct.Claim(), one).done()).isTrue();
        assertThat(together.holder(task)).isNull();
    }

    @Test
    void a_second_arrival_of_a_handing_over_still_knows_whose_the_task_was() {
        inbox.claim(CommandId.fresh(), task, one);
        CommandId command = CommandId.fresh();
        BulkAct give = new BulkAct.Assign(other.id(), "nghỉ phép");

        BulkResult first = bulk.act(command, task, give, one);

        assertThat(first.undo()).contains(new BulkAct.PutBack(other.id(), Optional.of(one.id())));
        assertThat(bulk.act(command, task, give, one)).isEqualTo(first);
    }

    @Test
    void a_remark_on_a_task_is_written_once_and_by_nobody_whose_task_it_is_not() {
        Actor elsewhere = together.official("Lê Thị Nơi Khác", "PASC_OFFICER@14365");
        CaseKey caseKey = new CaseKey(UUID.randomUUID());
        together.transaction.executeWithoutResult(status -> {
            files.open(caseKey, Tasks.PROCESS, "TV", new UnitCode("14362"), "Hồ Sơ Ghi Chú", one.stamp());
            together.workflow.start(Tasks.PROCESS, caseKey, Variables.none().with(InboxFixture.GROUP, GROUP));
        });
        TaskId remarked = together.fixture().taskOf(caseKey, one);
        CommandId command = CommandId.fresh();
        BulkAct remark = new BulkAct.Comment("Đã gọi điện");

        assertThat(bulk.act(command, remarked, remark, one).done()).isTrue();
        assertThat(bulk.act(command, remarked, remark, one).done()).isTrue();

        assertThat(bulk.act(CommandId.fresh(), remarked, remark, elsewhere).refusal())
                .containsInstanceOf(TaskNotFound.class);
        assertThat(together.strings("select id from casefile_note where case_key = ?", caseKey.toString()))
                .hasSize(1);
    }

    @Test
    void a_command_is_remembered_for_months_and_not_for_ever() {
        CommandId old = CommandId.fresh();
        CommandId young = CommandId.fresh();
        inbox.claim(old, task, one);
        inbox.giveBack(young, task, one);
        together.transaction.executeWithoutResult(status -> together.jdbc.update(
                "update inbox_command set arrived_at = arrived_at - interval 91 day where command_id = ?",
                old.value().toString()));

        purge.purge();

        assertThat(together.strings(
                        "select command_id from inbox_command where official_id = ?",
                        one.id().toString()))
                .containsExactly(young.value().toString());
    }

    @Test
    void each_act_says_what_takes_it_back() {
        BulkResult claimed = bulk.act(CommandId.fresh(), task, new BulkAct.Claim(), one);
        assertThat(bulk.act(CommandId.fresh(), task, claimed.undo().orElseThrow(), one)
                        .done())
                .isTrue();
        assertThat(together.holder(task)).isNull();

        BulkResult given = bulk.act(CommandId.fresh(), task, new BulkAct.Assign(other.id(), "nghỉ phép"), one);
        assertThat(together.holder(task)).isEqualTo(other.id().toString());
        assertThat(bulk.act(CommandId.fresh(), task, given.undo().orElseThrow(), one)
                        .done())
                .isTrue();
        assertThat(together.holder(task)).isNull();

        LocalDate day = LocalDate.of(2026, 12, 24);
        BulkResult followed = bulk.act(CommandId.fresh(), task, new BulkAct.FollowUp(Optional.of(day)), one);
        assertThat(followUps.of(List.of(task), one)).containsEntry(task, day);
        assertThat(followUps.of(List.of(task), other)).isEmpty();
        bulk.act(CommandId.fresh(), task, followed.undo().orElseThrow(), one);
        assertThat(followUps.of(List.of(task), one)).isEmpty();
    }

    @Test
    void only_a_step_whose_model_offers_it_is_completed_with_others() {
        BulkResult judged = bulk.act(CommandId.fresh(), task, new BulkAct.Complete(), one);
        assertThat(judged.refusal()).containsInstanceOf(BulkRefused.class);

        inbox.complete(CommandId.fresh(), task, InboxFixture.pass(), one);
        TaskId decide = together.fixture().rows(InboxList.TODO, one).stream()
                .filter(row -> row.title().text().equals("Decide it"))
                .map(InboxRow::id)
                .findFirst()
                .orElseThrow();
        assertThat(bulk.act(CommandId.fresh(), decide, new BulkAct.Complete(), one)
                        .done())
                .isTrue();
    }

    @Test
    void a_task_taken_from_a_colleague_tells_why_in_timeline_audit_and_to_the_colleague() {
        inbox.claim(CommandId.fresh(), task, one);

        handing.takeOver(CommandId.fresh(), task, "hạn hôm nay", other);

        assertThat(together.holder(task)).isEqualTo(other.id().toString());
        assertThat(together.strings(
                        "select arguments from casefile_entry where message_key = 'casefile.entry.takenOver'"
                                + " and official_id = ?",
                        other.id().toString()))
                .singleElement()
                .asString()
                .contains("Nguyễn Thị Một", "hạn hôm nay");
        assertThat(together.strings("select act from access_audit where subject = ?", task.value()))
                .contains("task.takenOver");
        assertThat(together.strings(
                        "select arguments from notification_line where message_key = 'inbox.notice.taken' and official_id"
                                + " = ?",
                        one.id().toString()))
                .singleElement()
                .asString()
                .contains("Trần Văn Hai", "hạn hôm nay");
    }

    @Test
    void nothing_is_taken_or_given_without_a_word_nor_to_whom_the_post_is_not() {
        inbox.claim(CommandId.fresh(), task, one);
        Actor elsewhere = together.official("Lê Thị Nơi Khác", "PASC_OFFICER@14365");

        assertThatExceptionOfType(NoteMissing.class)
                .isThrownBy(() -> handing.takeOver(CommandId.fresh(), task, "  ", other));
        assertThatExceptionOfType(NotInPost.class)
                .isThrownBy(() -> handing.assign(CommandId.fresh(), task, elsewhere.id(), "x", one));
        assertThatExceptionOfType(TaskNotFound.class)
                .isThrownBy(() -> handing.takeOver(CommandId.fresh(), task, "x", elsewhere));
        assertThatExceptionOfType(TaskNotFound.class)
                .isThrownBy(() -> followUps.set(task, Optional.of(LocalDate.of(2026, 12, 24)), elsewhere));
        assertThat(together.holder(task)).isEqualTo(one.id().toString());
        assertThat(handing.colleagues(task, one)).extracting(each -> each.id()).contains(other.id());
    }

    @Test
    void what_changes_is_told_once_and_nothing_while_nobody_listens() {
        List<InboxChange> heard = new CopyOnWriteArrayList<>();
        Runnable end = news.subscribe(heard::addAll);
        inbox.claim(CommandId.fresh(), task, one);
        news.look();
        news.look();

        assertThat(heard)
                .filteredOn(change -> change.task().equals(task)
                        && change.holder().filter(one.id()::equals).isPresent())
                .singleElement()
                .satisfies(change -> assertThat(change.group()).isEqualTo(GROUP));

        end.run();
        heard.clear();
        inbox.giveBack(CommandId.fresh(), task, one);
        news.look();
        assertThat(heard).isEmpty();
    }

    @Test
    void who_may_not_move_tasks_takes_none() {
        String group = "TEAM_MEMBER@14362";
        Actor member = together.official("Thành Viên Một", group);
        Actor second = together.official("Thành Viên Hai", group);
        TaskId visit = together.task(group);
        inbox.claim(CommandId.fresh(), visit, member);

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> handing.takeOver(CommandId.fresh(), visit, "x", second));
        assertThat(handing.mayHandOver(visit, second)).isFalse();
        assertThat(handing.mayHandOver(task, other)).isTrue();
    }

    @RepeatedTest(3)
    void of_two_who_take_a_task_at_once_one_loses_nothing_but_the_race() throws Exception {
        Actor third = together.official("Phạm Thị Ba", GROUP);
        inbox.claim(CommandId.fresh(), task, one);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<BulkResult> first =
                    threads.submit(() -> bulk.act(CommandId.fresh(), task, new BulkAct.TakeOver("một"), other));
            Future<BulkResult> second =
                    threads.submit(() -> bulk.act(CommandId.fresh(), task, new BulkAct.TakeOver("hai"), third));
            first.get();
            second.get();

            assertThat(together.strings("select assignee from inbox_task where task_id = ?", task.value()))
                    .containsExactly(together.holder(task));
        }
    }
}
