package vn.hoalu.inbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.ContextConfiguration;
import vn.hoalu.access.Actor;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.base.Languages;
import vn.hoalu.base.Messages;
import vn.hoalu.base.RealMessages;
import vn.hoalu.inbox.Deadline;
import vn.hoalu.inbox.InboxList;
import vn.hoalu.inbox.InboxRow;
import vn.hoalu.inbox.NewCases;
import vn.hoalu.inbox.TaskState;
import vn.hoalu.inbox.Tasks;
import vn.hoalu.workflow.TaskGone;

@ContextConfiguration(classes = {InboxViewTest.Parts.class, DeskForTests.class})
@ViewPackages(classes = InboxView.class)
class InboxViewTest extends SpringBrowserlessTest {
    @Autowired
    FakeInbox inbox;

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
        inbox.completed.clear();
        inbox.claimed.clear();
        inbox.refusal = null;
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
