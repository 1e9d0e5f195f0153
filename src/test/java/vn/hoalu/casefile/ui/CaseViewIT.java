package vn.hoalu.casefile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.ActingAs;
import vn.hoalu.casefile.CaseFiles;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;

@HoaLuTest
class CaseViewIT extends SpringBrowserlessTest {

    private static final String OFFICER = "canbo.hoalu";
    private static final String STRANGER = "canbo.namdinh";
    private static final String WARD_OF_OFFICER = "14329";

    @Autowired
    CaseFiles files;

    @Autowired
    TransactionTemplate transaction;

    private final CaseKey caseKey = new CaseKey(UUID.randomUUID());

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void official_of_the_unit_reads_number_subject_and_history() {
        ActingAs.stay(ActingAs.idOf(OFFICER));
        String number = open();

        UI.getCurrent().navigate("case/" + caseKey);

        assertThat(find(H1.class).single().getElement().getTextRecursively()).contains(number, "Phạm Thị Thử");
        assertThat(find(TimelinePanel.class).single().getElement().getTextRecursively())
                .contains("Mở hồ sơ " + number);
    }

    @Test
    void case_of_another_unit_is_answered_like_one_that_is_not_there() {
        ActingAs.demo(OFFICER, this::open);
        ActingAs.stay(ActingAs.idOf(STRANGER));

        UI.getCurrent().navigate("case/" + caseKey);
        String foreign = find(H1.class).single().getText();
        UI.getCurrent().navigate("case/" + UUID.randomUUID());

        assertThat(foreign).isEqualTo(find(H1.class).single().getText()).isEqualTo("Không tìm thấy trang");
    }

    @Test
    void address_that_is_no_key_is_not_found() {
        ActingAs.stay(ActingAs.idOf(OFFICER));

        UI.getCurrent().navigate("case/not-a-key");

        assertThat(find(H1.class).single().getText()).isEqualTo("Không tìm thấy trang");
    }

    @Test
    void number_in_the_header_leads_to_the_case_whatever_its_letters_case() {
        ActingAs.stay(ActingAs.idOf(OFFICER));
        String number = open();
        UI.getCurrent().navigate("case/" + caseKey);

        TextField lookup = find(TextField.class).withClassName("case-lookup").single();
        test(lookup).setValue(" " + number.toLowerCase(Locale.ROOT));

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("case/" + caseKey);
        assertThat(lookup.getValue()).isEmpty();
    }

    @Test
    void a_note_written_on_the_case_page_is_kept_as_a_draft_and_then_read_by_a_colleague() {
        ActingAs.stay(ActingAs.idOf(OFFICER));
        open();
        UI.getCurrent().navigate("case/" + caseKey, QueryParameters.of("part", "notes"));

        test(find(TextArea.class, find(NotesPanel.class).single()).single()).setValue("Công dân hẹn đến thứ Hai");
        roundTrip();
        UI.getCurrent().navigate("case/" + caseKey, QueryParameters.of("part", "timeline"));
        UI.getCurrent().navigate("case/" + caseKey, QueryParameters.of("part", "notes"));
        assertThat(find(TextArea.class, find(NotesPanel.class).single())
                        .single()
                        .getValue())
                .isEqualTo("Công dân hẹn đến thứ Hai");
        test(find(Button.class).withText("Gửi ghi chú").single()).click();

        assertThat(find(NoteLine.class).single().getElement().getTextRecursively())
                .contains("Công dân hẹn đến thứ Hai", "Sửa", "Rút lại");
        assertThat(find(TextArea.class, find(NotesPanel.class).single())
                        .single()
                        .getValue())
                .isEmpty();
        ActingAs.stay(ActingAs.idOf("danhgia.hoalu"));
        UI.getCurrent().navigate("inbox");
        UI.getCurrent().navigate("case/" + caseKey, QueryParameters.of("part", "notes"));
        assertThat(find(NoteLine.class).single().getElement().getTextRecursively())
                .contains("Công dân hẹn đến thứ Hai")
                .doesNotContain("Rút lại");
    }

    @Test
    void words_in_the_header_lead_to_the_search_and_its_address_shows_the_same_again() {
        ActingAs.stay(ActingAs.idOf(OFFICER));
        String number = open();
        UI.getCurrent().navigate("case/" + caseKey);

        test(find(TextField.class).withClassName("case-lookup").single()).setValue("thu phạm " + number);

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .startsWith("cases?search=thu");
        assertThat(find(CaseCard.class).single().getElement().getTextRecursively())
                .contains(number, "Phạm Thị Thử", "Đang xử lý", "Mở ngày");
        UI.getCurrent().navigate("cases", QueryParameters.of("search", number));
        assertThat(find(CaseCard.class).all()).hasSize(1);
        UI.getCurrent().navigate("cases", QueryParameters.simple(Map.of("search", number, "state", "ended")));
        assertThat(find(CaseCard.class).all()).isEmpty();
        assertThat(find(CasesView.class).single().getElement().getTextRecursively())
                .contains("Không có hồ sơ nào mà bạn được xem khớp với điều kiện");
    }

    @Test
    void case_of_another_unit_is_not_found_by_a_search() {
        String number = ActingAs.demo(OFFICER, this::open);
        ActingAs.stay(ActingAs.idOf(STRANGER));

        UI.getCurrent().navigate("cases", QueryParameters.of("search", number));

        assertThat(find(CaseCard.class).all()).isEmpty();
    }

    @Test
    void related_case_is_linked_with_a_reason_and_what_is_wrong_is_said_at_its_field() {
        ActingAs.stay(ActingAs.idOf(OFFICER));
        CaseKey other = new CaseKey(UUID.randomUUID());
        String number = transaction.execute(status -> files.open(
                other, new ProcessKey("ProcessOfNobody"), "TV", new UnitCode(WARD_OF_OFFICER), "Lò Văn Khác"));
        open();
        UI.getCurrent().navigate("case/" + caseKey, QueryParameters.of("part", "related"));

        test(find(Button.class).withText("Liên kết hồ sơ").single()).click();
        LinkDialog dialog = find(LinkDialog.class).single();
        TextField field = find(TextField.class, dialog).single();
        test(field).setValue("TV-1999-0001");
        test(find(TextArea.class, dialog).single()).setValue("Cùng một hộ");
        test(find(Button.class).withText("Liên kết").single()).click();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("TV-1999-0001");
        assertThat(find(TextArea.class, dialog).single().getValue()).isEqualTo("Cùng một hộ");
        test(field).setValue(number);
        test(find(Button.class).withText("Liên kết").single()).click();

        assertThat(find(RelatedPanel.class).single().getElement().getTextRecursively())
                .contains(number, "Đã liên kết", "Cùng một hộ");
        test(find(Button.class).withText("Gỡ liên kết").single()).click();
        assertThat(find(RelatedPanel.class).single().getElement().getTextRecursively())
                .doesNotContain("Cùng một hộ");
    }

    @Test
    void export_is_offered_to_whom_it_is_open_and_asks_for_a_reason() {
        ActingAs.stay(ActingAs.idOf(OFFICER));
        open();
        UI.getCurrent().navigate("case/" + caseKey);

        test(find(Button.class).withText("Xuất hồ sơ").single()).click();
        test(find(Button.class).withText("Xuất PDF").single()).click();
        assertThat(find(TextArea.class, find(DossierDialog.class).single())
                        .single()
                        .isInvalid())
                .isTrue();
        ActingAs.stay(ActingAs.idOf("dieuphoi.tinh"));
        UI.getCurrent().navigate("inbox");
        UI.getCurrent().navigate("case/" + caseKey);
        assertThat(find(Button.class).withText("Xuất hồ sơ").all()).isEmpty();
    }

    private String open() {
        return transaction.execute(status -> files.open(
                caseKey, new ProcessKey("ProcessOfNobody"), "TV", new UnitCode(WARD_OF_OFFICER), "Phạm Thị Thử"));
    }
}
