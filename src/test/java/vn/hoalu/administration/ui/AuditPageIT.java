package vn.hoalu.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.ActingAs;
import vn.hoalu.access.AuditLog;

@HoaLuTest
class AuditPageIT extends SpringBrowserlessTest {

    @Autowired
    AuditLog audit;

    private final String subject = UUID.randomUUID().toString();

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void auditor_reads_in_words_who_did_what_for_whom() {
        audit.record(
                ActingAs.idOf("canbo.hoalu"),
                Optional.of(ActingAs.idOf("danhgia.hoalu")),
                "application.assessed",
                subject);
        ActingAs.stay(ActingAs.idOf("kiemtra.tinh"));

        UI.getCurrent().navigate("organization/audit", QueryParameters.of("subject", subject));

        assertThat(find(TextField.class).all()).extracting(TextField::getValue).contains(subject);
        assertThat(find(AuditEntries.class).single().getElement().getTextRecursively())
                .contains("Đánh giá hồ sơ", "Nguyễn Văn Mẫu thay Trần Thị Thử", subject);
        assertThat(find(Button.class).all())
                .filteredOn(button -> button.getText().equals("Xuất tệp CSV")
                        && button.getParent().orElseThrow().isVisible())
                .isEmpty();
    }

    @Test
    void auditor_verifies_the_log_on_the_page() {
        ActingAs.stay(ActingAs.idOf("kiemtra.tinh"));
        UI.getCurrent().navigate("organization/audit");

        find(Button.class).withText("Kiểm tra nhật ký").single().click();

        AuditVerification panel = find(AuditVerification.class).single();
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));
            assertThat(panel.getElement().getTextRecursively()).contains("Nhật ký nguyên vẹn");
        });
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    void page_is_closed_to_who_does_not_read_the_log() {
        ActingAs.stay(ActingAs.idOf("canbo.hoalu"));

        UI.getCurrent().navigate("organization/audit");

        assertThat(find(H1.class).single().getText()).isNotEqualTo("Nhật ký kiểm tra");
    }
}
