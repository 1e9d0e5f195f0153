package vn.hoalu.inbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import vn.hoalu.inbox.Draft;
import vn.hoalu.inbox.DraftPlace;
import vn.hoalu.inbox.InboxRow;
import vn.hoalu.inbox.TaskState;
import vn.hoalu.inbox.Typed;
import vn.hoalu.workflow.TaskGone;

@ContextConfiguration(classes = {InboxViewTest.Parts.class, DeskForTests.class})
@ViewPackages(classes = InboxView.class)
class TaskDraftsViewTest extends SpringBrowserlessTest {
    @Autowired
    FakeInbox inbox;

    @Autowired
    FakeDrafts drafts;

    @Autowired
    FakePresence presence;

    @Autowired
    FakeDesk desk;

    private final InboxRow row = RowWordsTest.row(TaskState.OPEN, InboxRow.Held.BY_NOBODY, Optional.empty());
    private final DraftPlace place = new DraftPlace.OfTask(row.id());

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        inbox.rows.clear();
        inbox.rows.add(row);
        inbox.refusal = null;
        drafts.kept.clear();
        drafts.writes = 0;
        drafts.refusal = null;
        presence.told.clear();
        super.initVaadinEnvironment();
        InboxViewTest.speakVietnamese();
    }

    @Test
    void what_is_typed_is_kept_and_said_quietly() {
        open();

        type("Đã gặp công dân");

        assertThat(drafts.kept.get(place).fields()).containsExactly(new Typed("note", "Ghi chú", "Đã gặp công dân"));
        assertThat(find(DraftStatus.class).single().getElement().getTextRecursively())
                .contains("Đã lưu nháp lúc 10:15");
        assertThat(presence.told).contains("typing " + row.id());
    }

    @Test
    void one_trip_is_one_write_and_a_trip_that_brings_nothing_new_is_none() {
        open();
        // Looking for it is a trip of its own.
        TextArea note = note();
        note.setValue("Đã");
        note.setValue("Đã gặp");
        roundTrip();
        assertThat(drafts.writes).isEqualTo(1);

        note.setValue("Đã gặp rồi");
        note.setValue("Đã gặp");
        roundTrip();
        assertThat(drafts.writes).isEqualTo(1);
    }

    @Test
    void it_comes_back_when_the_task_is_opened_again() {
        open();
        type("Đã gặp công dân");

        UI.getCurrent().navigate("inbox");
        open();

        assertThat(note().getValue()).isEqualTo("Đã gặp công dân");
        assertThat(text()).contains("Đã mở lại bản nháp lưu lúc 24/11/2026 10:15");
        assertThat(presence.told).contains("left " + row.id());
    }

    @Test
    void what_is_typed_in_the_moment_of_leaving_is_kept() {
        open();
        TextArea note = note();

        note.setValue("Gõ xong là sang việc khác");
        UI.getCurrent().navigate("inbox");
        roundTrip();

        assertThat(drafts.kept.get(place).fields()).containsExactly(typed("Gõ xong là sang việc khác"));
    }

    @Test
    void what_is_typed_in_the_moment_of_completing_is_sent_and_is_no_draft() {
        open();
        TextArea note = note();
        Button complete = button("Hoàn thành");

        note.setValue("Đã gặp");
        complete.click();
        roundTrip();

        assertThat(inbox.completed).containsKey(row.id());
        assertThat(drafts.writes).isZero();
    }

    @Test
    void words_whose_field_has_left_the_form_are_shown_with_its_name() {
        drafts.kept.put(place, draft(new Typed("phone", "Điện thoại", "0912 000 000"), typed("Vẫn còn chỗ")));

        open();

        assertThat(note().getValue()).isEqualTo("Vẫn còn chỗ");
        assertThat(find(DraftAside.class).single().getElement().getTextRecursively())
                .contains("Điện thoại", "0912 000 000");

        type("Viết tiếp");
        assertThat(drafts.kept.get(place).aside()).extracting(Typed::key).containsExactly("phone");

        test(button("Bỏ phần này")).click();
        assertThat(drafts.kept.get(place).aside()).isEmpty();
        assertThat(find(DraftAside.class).exists()).isFalse();
    }

    @Test
    void a_draft_thrown_away_can_be_taken_back() {
        open();
        type("Đã gặp công dân");

        test(button("Bỏ bản nháp")).click();
        assertThat(note().getValue()).isEmpty();
        assertThat(drafts.kept).isEmpty();

        test(button("Lấy lại bản nháp")).click();
        assertThat(note().getValue()).isEqualTo("Đã gặp công dân");
        assertThat(drafts.kept).containsKey(place);
    }

    @Test
    void who_types_into_a_task_that_a_colleague_has_ended_is_told_and_keeps_the_words() {
        open();
        drafts.refusal = new TaskGone(row.id());

        type("Đang viết dở");

        assertThat(note().getValue()).isEqualTo("Đang viết dở");
        assertThat(find(DraftStatus.class).single().getElement().getTextRecursively())
                .contains("người khác");
    }

    @Test
    void who_has_typed_in_two_windows_is_told_and_sees_both_texts() {
        open();
        drafts.displaced = List.of(typed("Bản ở cửa sổ kia"));

        type("Bản ở cửa sổ này");

        assertThat(note().getValue()).isEqualTo("Bản ở cửa sổ này");
        assertThat(text()).contains("cùng phần bạn gõ ở cửa sổ khác", "Bản ở cửa sổ kia");
    }

    @Test
    void words_typed_into_a_task_that_has_ended_since_can_be_read_and_thrown_away() {
        inbox.rows.set(0, RowWordsTest.ended(row));
        drafts.kept.put(place, draft(typed("Đang viết dở")));

        open();

        assertThat(find(TextArea.class).exists()).isFalse();
        assertThat(find(DraftAside.class).single().getElement().getTextRecursively())
                .contains("Đang viết dở");
        test(button("Bỏ phần này")).click();
        assertThat(drafts.kept).isEmpty();
    }

    @Test
    void what_a_colleague_holds_is_taken_over_with_a_note_and_their_draft_stays_theirs() {
        inbox.rows.set(0, RowWordsTest.heldByColleague(row));
        open();

        test(button("Nhận việc của đồng nghiệp")).click();
        test(find(TextArea.class).withCaption("Lý do").single()).setValue("Đồng nghiệp nghỉ ốm");
        test(find(Button.class, find(Dialog.class).single())
                        .withText("Nhận việc của đồng nghiệp")
                        .single())
                .click();

        assertThat(desk.acted).contains("takeOver " + row.id());
        assertThat(note().getValue()).isEmpty();
    }

    @Test
    void what_is_wrong_is_summed_up_on_top_and_leads_to_the_field() {
        open();

        test(button("Hoàn thành")).click();

        ErrorSummary summary = find(ErrorSummary.class).single();
        assertThat(summary.getElement().getTextRecursively()).contains("Cần sửa 1 chỗ trước khi gửi", "Ghi chú: ");
        assertThat(find(Anchor.class, summary).single().getHref()).isEqualTo("#form-note");

        type("Đã gặp");
        assertThat(find(ErrorSummary.class).exists()).isFalse();
        test(button("Hoàn thành")).click();
        assertThat(inbox.completed).containsKey(row.id());
    }

    @Test
    void a_row_whose_case_names_the_reader_in_a_note_says_so() {
        inbox.mentioned.add(row.caseKey());
        try {
            navigate("inbox", InboxView.class);
            InboxGrid grid = find(InboxGrid.class).single();
            assertThat(test(grid).getCellText(0, test(grid).getColumnPosition("state")))
                    .isEqualTo("Có ghi chú nhắc bạn");
        } finally {
            inbox.mentioned.clear();
        }
    }

    private void open() {
        navigate("inbox/task/" + row.id(), InboxView.class);
    }

    private void type(String text) {
        test(note()).setValue(text);
        roundTrip();
    }

    private TextArea note() {
        return find(TextArea.class).single();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private String text() {
        return find(TaskPanel.class).single().getElement().getTextRecursively();
    }

    private static Typed typed(String note) {
        return new Typed("note", "Ghi chú", note);
    }

    private static Draft draft(Typed... fields) {
        return new Draft(List.of(fields), List.of(), 1, Instant.parse("2026-11-24T03:15:00Z"));
    }
}
