package vn.hoalu.inbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.util.ReflectionTestUtils;
import vn.hoalu.access.Actor;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.base.Languages;
import vn.hoalu.base.Messages;
import vn.hoalu.base.RealMessages;
import vn.hoalu.base.ui.ConfirmWithReason;
import vn.hoalu.inbox.Deadline;
import vn.hoalu.inbox.InboxChange;
import vn.hoalu.inbox.InboxCounts;
import vn.hoalu.inbox.InboxFilter;
import vn.hoalu.inbox.InboxList;
import vn.hoalu.inbox.InboxQuery;
import vn.hoalu.inbox.InboxRow;
import vn.hoalu.inbox.InboxSort;
import vn.hoalu.inbox.InboxStep;
import vn.hoalu.inbox.NewCases;
import vn.hoalu.inbox.Presence;
import vn.hoalu.inbox.TaskState;
import vn.hoalu.inbox.Tasks;
import vn.hoalu.organization.Explained;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.workflow.TaskGone;

@ContextConfiguration(classes = {InboxViewTest.Parts.class, DeskForTests.class})
@ViewPackages(classes = InboxView.class)
class InboxViewTest extends SpringBrowserlessTest {
    @Autowired
    FakeInbox inbox;

    @Autowired
    FakeDesk desk;

    private final InboxRow first = waiting(2);
    private final InboxRow second = waiting(3);

    private static InboxRow waiting(int days) {
        return RowWordsTest.row(
                TaskState.OPEN,
                InboxRow.Held.BY_NOBODY,
                Optional.of(new Deadline(Instant.parse("2026-11-26T10:00:00Z"), days, false)));
    }

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        inbox.rows.clear();
        inbox.done.clear();
        inbox.asked.clear();
        inbox.cursors.clear();
        inbox.counts = new InboxCounts(Map.of());
        inbox.completed.clear();
        inbox.claimed.clear();
        inbox.refusal = null;
        inbox.due = Optional.empty();
        inbox.stands = Optional.empty();
        desk.clear();
        inbox.rows.addAll(List.of(first, second));
        super.initVaadinEnvironment();
        speakVietnamese();
    }

    /** The first page of a browserless test is made before its session has a language. */
    static void speakVietnamese() {
        UI.getCurrent().setLocale(Languages.VIETNAMESE);
        UI.getCurrent().navigate("new");
    }

    @Test
    void the_list_says_title_applicant_due_and_state() {
        navigate(InboxView.class);

        GridTester<Grid<InboxRow>, InboxRow> grid = test(grid());
        assertThat(grid.size()).isEqualTo(2);
        assertThat(grid.getCellText(0, grid.getColumnPosition("title"))).isEqualTo("Check application");
        assertThat(grid.getLitRendererPropertyValue(0, "subject", "name", String.class))
                .isEqualTo("Trần Thị Thử Nghiệm");
        assertThat(grid.getCellText(0, grid.getColumnPosition("due"))).isEqualTo("còn 2 ngày làm việc");
        assertThat(grid.getCellText(0, grid.getColumnPosition("state"))).isEqualTo("Chờ nhận");
    }

    @Test
    void a_click_opens_the_task_beside_the_list_under_its_own_address() {
        navigate(InboxView.class);

        test(grid()).clickRow(1);

        assertThat(address()).isEqualTo("inbox/task/" + second.id());
        assertThat(find(TaskPanel.class).single().id()).isEqualTo(second.id());
        assertThat(find(H2.class).single().getText()).isEqualTo("Check application");
    }

    @Test
    void an_open_task_tells_how_its_date_was_counted() {
        inbox.due = Optional.of(new Explained(
                LocalDateTime.parse("2026-11-23T09:00"),
                LocalDateTime.parse("2026-11-26T17:00"),
                3,
                List.of(),
                List.of(),
                List.of()));
        navigate(InboxView.class);

        test(grid()).clickRow(1);

        DueWhy why = find(DueWhy.class).single();
        assertThat(why.getSummaryText()).isEqualTo("Cách tính thời hạn");
        assertThat(why.getElement().getTextRecursively())
                .contains("Thứ Năm 26/11, 3 ngày làm việc", "đến hạn lúc 17:00");
    }

    @Test
    void a_task_without_a_date_has_nothing_to_tell_of_it() {
        navigate(InboxView.class);

        test(grid()).clickRow(1);

        assertThat(find(DueWhy.class).all()).isEmpty();
    }

    @Test
    void a_task_without_a_date_says_how_long_it_stands_where_it_can() {
        inbox.rows.clear();
        InboxRow dateless = RowWordsTest.row(TaskState.OPEN, InboxRow.Held.BY_NOBODY, Optional.empty());
        inbox.rows.addAll(
                List.of(RowWordsTest.row(TaskState.OPEN, InboxRow.Held.BY_NOBODY, Optional.empty()), dateless));
        navigate(InboxView.class);
        test(grid()).clickRow(0);
        assertThat(head()).contains("không có hạn");

        inbox.stands = Optional.of("escalation.stands");
        open(dateless);

        assertThat(head()).contains("chờ đến khi việc quá hạn kết thúc").doesNotContain("không có hạn");
    }

    private String head() {
        return find(TaskHead.class).single().getElement().getTextRecursively();
    }

    @Test
    void a_completed_task_is_followed_by_the_next_one() {
        open(first);

        fillIn("Đã gặp");
        test(button("Hoàn thành")).click();

        assertThat(inbox.completed).containsEntry(first.id(), Map.of("note", "Đã gặp"));
        assertThat(find(TaskPanel.class).single().id()).isEqualTo(second.id());
        assertThat(notice()).contains("Đã hoàn thành việc.");
    }

    @Test
    void the_last_task_leads_back_to_an_empty_list_that_says_so() {
        inbox.rows.remove(second);
        open(first);

        fillIn("Đã gặp");
        test(button("Hoàn thành")).click();

        assertThat(address()).isEqualTo("inbox");
        assertThat(texts()).contains("Không có việc nào đang chờ bạn.");
    }

    @Test
    void a_form_that_is_not_filled_in_is_not_sent() {
        open(first);

        test(button("Hoàn thành")).click();

        assertThat(inbox.completed).isEmpty();
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        assertThat(button("Hoàn thành").isEnabled()).isTrue();
    }

    @Test
    void who_loses_a_race_is_told_plainly_and_keeps_what_was_typed() {
        open(first);
        fillIn("Đã gặp");
        inbox.refusal = new TaskGone(first.id());
        inbox.rows.set(
                0,
                new InboxRow(
                        first.id(),
                        first.caseKey(),
                        first.process(),
                        first.title(),
                        first.caseNumber(),
                        first.subject(),
                        first.unit(),
                        TaskState.CLAIMED,
                        InboxRow.Held.BY_COLLEAGUE,
                        Optional.of("Lê Văn Mẫu"),
                        first.deadline(),
                        first.doneAt(),
                        Optional.empty()));

        test(button("Hoàn thành")).click();

        assertThat(notice()).contains("người khác nhận");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Đã gặp");
        assertThat(button("Hoàn thành").isEnabled()).isFalse();
        assertThat(texts()).contains("Lê Văn Mẫu đang giữ việc này");
    }

    @Test
    void claiming_keeps_the_form_and_asks_the_inbox_once() {
        open(first);
        fillIn("Đang viết");

        test(button("Nhận việc")).click();

        assertThat(inbox.claimed).containsExactly(first.id());
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Đang viết");
    }

    @Test
    void an_unknown_task_says_what_to_do_beside_the_list() {
        navigate("inbox/task/nothing", InboxView.class);

        assertThat(texts()).contains("Không tìm thấy việc này");
        assertThat(test(grid()).size()).isEqualTo(2);
    }

    @Test
    void list_and_search_live_in_the_address() {
        UI.getCurrent().navigate("inbox", QueryParameters.fromString("list=mine&q=tran"));

        assertThat(inbox.asked.getLast().list()).isEqualTo(InboxList.MINE);
        assertThat(inbox.asked.getLast().search()).isEqualTo("tran");
        assertThat(find(RouterLink.class).all())
                .filteredOn(link -> "page".equals(link.getElement().getAttribute("aria-current")))
                .extracting(RouterLink::getText)
                .containsExactly("Tôi đang giữ");
    }

    @Test
    void the_list_of_what_is_done_is_headed_by_when_and_not_by_the_deadline() {
        inbox.done.add(first);

        UI.getCurrent().navigate("inbox", QueryParameters.fromString("list=done"));
        assertThat(headingOfDates()).isEqualTo("Ngày hoàn thành");

        UI.getCurrent().navigate("inbox", QueryParameters.fromString("list=todo"));
        assertThat(headingOfDates()).isEqualTo("Hạn xử lý");
    }

    private String headingOfDates() {
        return grid().getColumnByKey("due").getHeaderText();
    }

    @Test
    void more_rows_come_when_asked_for() {
        for (int i = 0; i < 70; i++) {
            inbox.rows.add(waiting(5));
        }
        navigate(InboxView.class);
        assertThat(test(grid()).size()).isEqualTo(50);

        test(button("Xem thêm")).click();

        assertThat(test(grid()).size()).isEqualTo(72);
        assertThat(find(Button.class).withText("Xem thêm").exists()).isFalse();
    }

    @Test
    void a_phone_sees_cards() {
        InboxView view = navigate(InboxView.class);

        find(InboxGrid.class).single().cards(true);

        assertThat(view.getElement().getChildCount()).isPositive();
        assertThat(grid().getColumns()).filteredOn(Component::isVisible).hasSize(1);
    }

    @Test
    void a_list_that_was_left_is_not_kept_by_the_page() {
        InboxView view = navigate(InboxView.class);
        assertThat(windowListeners()).hasSize(1);

        view.getElement().removeFromTree();

        assertThat(windowListeners()).isEmpty();
    }

    /** The framework has no word for it. */
    private static List<?> windowListeners() {
        return (List<?>) ReflectionTestUtils.getField(UI.getCurrent().getPage(), "resizeListeners");
    }

    @Test
    void the_address_holds_filter_sort_page_and_row_and_the_place_is_remembered() {
        UI.getCurrent().navigate("inbox", QueryParameters.fromString("due=overdue&sort=newest&from=50&row=12"));

        assertThat(inbox.asked.getLast().filter().due()).isEqualTo(InboxFilter.Due.OVERDUE);
        assertThat(inbox.asked.getLast().sort()).isEqualTo(InboxSort.NEWEST);
        assertThat(inbox.cursors.getLast()).contains("50");
        assertThat(desk.place).contains("due=overdue").contains("from=50").contains("row=12");
    }

    @Test
    void the_next_sign_in_leads_to_the_same_place_and_a_first_page_of_ones_own_goes_before() {
        desk.place = "inbox/task/" + second.id() + "?list=mine";
        navigate("", InboxView.class);
        assertThat(address()).isEqualTo("inbox/task/" + second.id());
        assertThat(inbox.asked.getLast().list()).isEqualTo(InboxList.MINE);

        UUID view = UUID.randomUUID();
        desk.save(view, "Trễ hạn", InboxQuery.of(InboxList.DONE), null);
        desk.first = view;
        navigate("", InboxView.class);
        assertThat(inbox.asked.getLast().list()).isEqualTo(InboxList.DONE);
    }

    @Test
    void bulk_is_taken_back_with_one_press() {
        navigate(InboxView.class);
        grid().asMultiSelect().select(first, second);
        test(find(Button.class).withText("Nhận việc").single()).click();

        Button undo = button("Hoàn tác");
        test(undo).click();

        assertThat(undo.isEnabled()).isFalse();
        assertThat(desk.acted)
                .containsExactly(
                        "Claim " + first.id(),
                        "Claim " + second.id(),
                        "GiveBack " + first.id(),
                        "GiveBack " + second.id());
        assertThat(grid().getSelectedItems()).isEmpty();
    }

    @Test
    void who_gives_tasks_away_names_a_colleague_and_a_reason_and_gives_them_once() {
        navigate(InboxView.class);
        grid().asMultiSelect().select(first);
        test(find(Button.class).withText("Chuyển việc").single()).click();
        AssignDialog asking = find(AssignDialog.class).single();
        Button give = find(Button.class, asking).withText("Chuyển việc").single();
        test(give).click();
        assertThat(desk.acted).isEmpty();
        assertThat(give.isEnabled()).isTrue();

        test(find(ComboBox.class, asking).single()).selectItem("Lê Văn Mẫu");
        test(find(TextArea.class, asking).single()).setValue("nghỉ phép");
        test(give).click();

        assertThat(give.isEnabled()).isFalse();
        assertThat(desk.acted).containsExactly("Assign " + first.id());
    }

    @Test
    void a_day_that_is_taken_away_is_not_called_a_day_that_was_set() {
        navigate(InboxView.class);
        grid().asMultiSelect().select(first);
        test(find(Button.class).withText("Hẹn xem lại").single()).click();
        FollowUpDialog asking = find(FollowUpDialog.class).single();

        test(find(Button.class, asking).withText("Bỏ hẹn").single()).click();

        assertThat(desk.acted).containsExactly("FollowUp " + first.id());
        assertThat(notice()).contains("Đã bỏ hẹn xem lại 1 việc.");
    }

    @Test
    void a_form_refused_for_what_no_field_shows_says_so_all_the_same() {
        open(first);
        fillIn("Đã gặp");
        inbox.refusal = Tasks.rejected("somewhere");

        test(button("Hoàn thành")).click();

        assertThat(notice()).contains("Mẫu biểu chưa đúng nên chưa có gì được lưu");
    }

    @Test
    void taking_back_is_offered_once_and_says_what_was_taken_back() {
        navigate(InboxView.class);
        grid().asMultiSelect().select(first, second);
        test(find(Button.class).withText("Nhận việc").single()).click();

        test(button("Hoàn tác")).click();

        assertThat(notice()).contains("Đã hoàn tác “Nhận việc” với 2 việc.");
        assertThat(find(Button.class).withText("Hoàn tác").exists()).isFalse();
    }

    @Test
    void one_panel_is_unfolded_at_a_time_and_folded_up_by_its_own_button_too() {
        navigate(InboxView.class);

        test(button("Lọc")).click();
        test(button("Đã lưu")).click();

        assertThat(unfolded()).containsExactly("Đã lưu");
        assertThat(find(FilterPanel.class).exists()).isFalse();
        Button close = find(Button.class).from(find(ViewsPanel.class).single()).all().stream()
                .filter(each -> "Escape".equals(each.getElement().getAttribute("data-key")))
                .findFirst()
                .orElseThrow();
        test(close).click();
        assertThat(unfolded()).isEmpty();
    }

    private List<String> unfolded() {
        return find(Button.class).all().stream()
                .filter(each -> "true".equals(each.getElement().getAttribute("aria-expanded")))
                .map(Button::getText)
                .toList();
    }

    @Test
    void a_list_is_narrowed_to_what_is_to_be_seen_again_and_says_so() {
        navigate(InboxView.class);
        test(button("Lọc")).click();
        ComboBox<InboxFilter.FollowUp> field = followUp();

        test(field).selectItem("Đến hẹn xem lại hôm nay");

        assertThat(inbox.asked.getLast().filter().followUp()).contains(InboxFilter.FollowUp.TODAY);
        assertThat(followUp().getValue()).isEqualTo(InboxFilter.FollowUp.TODAY);
        test(button("Đến hẹn xem lại hôm nay")).click();
        assertThat(inbox.asked.getLast().filter().followUp()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<InboxFilter.FollowUp> followUp() {
        return find(ComboBox.class).withCaption("Hẹn xem lại").single();
    }

    @Test
    void on_a_phone_all_are_selected_from_the_bar() {
        navigate(InboxView.class);
        grid().asMultiSelect().select(first);

        test(button("Chọn tất cả")).click();

        assertThat(grid().getSelectedItems()).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void many_go_in_slices_between_which_they_can_be_stopped() {
        for (int i = 0; i < 28; i++) {
            inbox.rows.add(waiting(5));
        }
        navigate(InboxView.class);
        grid().asMultiSelect().select(inbox.rows);
        test(find(Button.class).withText("Nhận việc").single()).click();

        BulkRun run = find(BulkRun.class).single();
        run.next();
        assertThat(desk.acted).hasSize(8);
        test(button("Dừng")).click();
        run.next();

        assertThat(desk.acted).hasSize(16);
        assertThat(run.isOpened()).isFalse();
    }

    @Test
    void keys_at_a_row_open_select_a_range_and_act_on_it() {
        inbox.rows.add(waiting(4));
        InboxRow third = inbox.rows.getLast();
        navigate(InboxView.class);
        InboxGrid list = find(InboxGrid.class).single();

        list.pressed("x", key(list, first), "");
        list.pressed("X", key(list, third), "");
        assertThat(grid().getSelectedItems()).containsExactlyInAnyOrder(first, second, third);
        list.pressed("x", key(list, second), "");
        assertThat(grid().getSelectedItems()).containsExactlyInAnyOrder(first, third);

        list.pressed("Enter", key(list, second), "");
        assertThat(address()).isEqualTo("inbox/task/" + second.id());
    }

    private static String key(InboxGrid list, InboxRow row) {
        return list.getDataCommunicator().getKeyMapper().key(row);
    }

    @Test
    void tabs_say_how_much_there_is() {
        inbox.counts = new InboxCounts(Map.of(InboxList.TODO, new InboxCounts.Count(12, 3)));

        navigate(InboxView.class);

        Span count = find(Span.class).withText("12").single();
        assertThat(count.getElement().getAttribute("title")).isEqualTo("12 việc, 3 quá hạn");
    }

    @Test
    void a_list_is_kept_under_a_name_and_pinned() {
        UI.getCurrent().navigate("inbox", QueryParameters.fromString("due=overdue"));
        test(button("Đã lưu")).click();
        test(find(TextField.class).withCaption("Tên danh sách").single()).setValue("Trễ hạn");
        test(button("Lưu danh sách đang xem")).click();

        test(button("Ghim")).click();

        assertThat(desk.views.values()).singleElement().satisfies(view -> {
            assertThat(view.query().filter().due()).isEqualTo(InboxFilter.Due.OVERDUE);
            assertThat(view.pinned()).isTrue();
        });
        assertThat(find(RouterLink.class).all())
                .filteredOn(link -> "page".equals(link.getElement().getAttribute("aria-current")))
                .extracting(RouterLink::getText)
                .containsExactly("Trễ hạn");
    }

    @Test
    void single_keys_can_be_switched_off_in_the_help() {
        navigate(InboxView.class);
        test(button("?")).click();

        test(find(Checkbox.class).withCaption("Dùng phím một chữ cái").single()).click();

        assertThat(desk.single).isFalse();
    }

    @Test
    void a_colleague_at_a_task_is_said_in_the_list() {
        OfficialName colleague = new OfficialName(new OfficialId(UUID.randomUUID()), "Lê Văn Mẫu");
        desk.present.put(first.id(), List.of(new Presence.Present(colleague, Presence.Doing.TYPING)));

        navigate(InboxView.class);

        assertThat(test(grid()).getCellText(0, test(grid()).getColumnPosition("state")))
                .isEqualTo("Lê Văn Mẫu đang nhập · Chờ nhận");
    }

    @Test
    void changes_show_where_the_rows_stand_and_new_tasks_are_announced_only() {
        inbox.rows.add(waiting(4));
        InboxRow third = inbox.rows.getLast();
        navigate(InboxView.class);
        inbox.rows.set(0, RowWordsTest.heldByColleague(first));
        inbox.rows.remove(second);
        int pages = inbox.asked.size();

        news(change(first, false), change(second, false), change(waiting(1), true));

        assertThat(inbox.asked).hasSize(pages);
        assertThat(test(grid()).size()).isEqualTo(3);
        assertThat(stateOf(0)).isEqualTo("Đang giữ: Lê Văn Mẫu");
        assertThat(stateOf(1)).isEqualTo("Không còn trong danh sách");
        assertThat(stateOf(2)).isEqualTo("Chờ nhận");
        test(button("1 việc mới – bấm để xem")).click();
        assertThat(test(grid()).size()).isEqualTo(2);
        assertThat(grid().getListDataView().getItem(1)).isEqualTo(third);
    }

    @Test
    void what_is_other_peoples_or_comes_after_the_session_has_ended_is_not_told() {
        navigate(InboxView.class);
        InboxChange foreign = new InboxChange(
                waiting(1).id(),
                "COMMUNE_OFFICER@99999",
                Set.of(),
                true,
                TaskState.OPEN,
                new InboxStep(Tasks.PROCESS, "Task_Check"),
                "99999",
                Optional.empty());
        news(foreign);
        assertThat(find(Button.class).withText("1 việc mới – bấm để xem").exists())
                .isFalse();

        desk.open = false;
        news(change(waiting(1), true));

        assertThat(find(Button.class).withText("1 việc mới – bấm để xem").exists())
                .isFalse();
        assertThat(desk.listeners).isEmpty();
    }

    private void news(InboxChange... changes) {
        List.copyOf(desk.listeners).forEach(listener -> listener.accept(List.of(changes)));
        roundTrip();
    }

    private static InboxChange change(InboxRow row, boolean fresh) {
        return new InboxChange(
                row.id(),
                "COMMUNE_OFFICER@14287",
                Set.of(),
                fresh,
                row.state(),
                new InboxStep(Tasks.PROCESS, "Task_Check"),
                "14287",
                Optional.empty());
    }

    private String stateOf(int row) {
        return test(grid()).getCellText(row, test(grid()).getColumnPosition("state"));
    }

    @Test
    void a_colleagues_task_is_taken_only_with_a_reason() {
        inbox.rows.set(0, RowWordsTest.heldByColleague(first));
        open(first);
        assertThat(find(Button.class).withText("Nhận việc").exists()).isFalse();

        test(button("Nhận việc của đồng nghiệp")).click();
        ConfirmWithReason asking = find(ConfirmWithReason.class).single();
        Button confirm =
                find(Button.class, asking).withText("Nhận việc của đồng nghiệp").single();
        test(confirm).click();
        assertThat(desk.acted).isEmpty();
        test(find(TextArea.class, asking).single()).setValue("hạn hôm nay");
        test(confirm).click();

        assertThat(desk.acted).containsExactly("takeOver " + first.id());
    }

    @Test
    void what_is_filtered_stands_in_chips_and_goes_with_one_press() {
        UI.getCurrent().navigate("inbox", QueryParameters.fromString("due=overdue&state=open&q=tran"));

        test(button("Quá hạn")).click();
        assertThat(inbox.asked.getLast().filter().due()).isEqualTo(InboxFilter.Due.ANY);
        assertThat(inbox.asked.getLast().filter().state()).contains(TaskState.OPEN);

        test(button("Xóa tất cả")).click();
        assertThat(inbox.asked.getLast()).isEqualTo(InboxQuery.of(InboxList.TODO));
    }

    @Test
    void an_empty_filter_says_what_to_do() {
        inbox.rows.clear();

        UI.getCurrent().navigate("inbox", QueryParameters.fromString("due=overdue"));

        assertThat(texts()).contains("Hãy bỏ bớt điều kiện lọc");
    }

    @Test
    void several_are_claimed_at_once_and_what_failed_stays_selected_with_its_reason() {
        navigate(InboxView.class);
        desk.refusing.add(second.id());
        grid().asMultiSelect().select(first, second);

        test(find(Button.class).withText("Nhận việc").single()).click();

        assertThat(desk.acted).containsExactly("Claim " + first.id());
        assertThat(grid().getSelectedItems()).containsExactly(second);
        assertThat(test(grid()).getCellText(1, test(grid()).getColumnPosition("state")))
                .contains("người khác nhận");
        assertThat(find(BulkOutcome.class).single().getElement().getTextRecursively())
                .contains(second.subject());
    }

    private void open(InboxRow row) {
        navigate("inbox/task/" + row.id(), InboxView.class);
    }

    private Grid<InboxRow> grid() {
        return find(InboxGrid.class).single();
    }

    private void fillIn(String text) {
        test(find(TextArea.class).single()).setValue(text);
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private String notice() {
        return find(Notification.class).last().getElement().getTextRecursively();
    }

    private String texts() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    @Configuration
    @ComponentScan({"vn.hoalu.forms", "vn.hoalu.shell"})
    static class Parts {
        @Bean
        Messages messages() {
            return RealMessages.read();
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        FakeInbox inbox() {
            return new FakeInbox();
        }

        @Bean
        FakeDesk fakes() {
            return new FakeDesk();
        }

        @Bean
        InboxDesk desk(FakeInbox inbox, CurrentActor actor, FakeDesk fakes) {
            return new InboxDesk(inbox, actor, fakes, fakes, fakes, fakes, fakes, inbox, fakes, fakes, fakes, fakes);
        }

        @Bean
        NewCases cases() {
            return new FakeNewCases();
        }

        @Bean
        CurrentActor actor() {
            Actor actor = Tasks.official("COMMUNE_OFFICER@14287");
            return () -> actor;
        }
    }
}
