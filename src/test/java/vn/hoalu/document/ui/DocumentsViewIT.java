package vn.hoalu.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextArea;
import java.awt.Color;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.ActingAs;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.base.ui.ConfirmWithReason;
import vn.hoalu.document.DocumentCases;
import vn.hoalu.document.content.SampleFiles;
import vn.hoalu.workflow.CaseKey;

@HoaLuTest
class DocumentsViewIT extends SpringBrowserlessTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    DocumentsPart part;

    @Autowired
    CurrentActor current;

    private final DocumentCases cases = new DocumentCases();
    private CaseKey caseKey;

    @BeforeEach
    void openCase() {
        beans.autowireBean(cases);
        caseKey = cases.open();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void officer_of_the_unit_sees_the_documents_and_the_place_for_more() {
        cases.upload(caseKey, "Đơn đề nghị.pdf", SampleFiles.pdf(Color.RED));
        cases.upload(caseKey, "Bảng.csv", SampleFiles.text("a;b"));

        show(DocumentCases.OFFICER);

        assertThat(find(DocumentLine.class).all()).hasSize(2);
        assertThat(text()).contains("Đơn đề nghị.pdf", "PDF", "Bảng.csv", "CSV", "3 B");
        assertThat(find(DocumentUpload.class).all()).hasSize(1);
        assertThat(labels("Xem ")).containsExactly("Xem Đơn đề nghị.pdf");
        assertThat(find(Anchor.class).withClassName("document-download").all()).hasSize(2);
    }

    @Test
    void who_only_reads_neither_adds_nor_withdraws() {
        cases.upload(caseKey, "a.pdf", SampleFiles.pdf(Color.RED));

        show("kiemtra.tinh");

        assertThat(find(DocumentLine.class).all()).hasSize(1);
        assertThat(find(DocumentUpload.class).all()).isEmpty();
        assertThat(labels("Rút ")).isEmpty();
    }

    @Test
    void closed_case_takes_nothing_more_but_what_never_belonged_there_comes_out() {
        cases.upload(caseKey, "a.pdf", SampleFiles.pdf(Color.RED));
        cases.close(caseKey);

        show(DocumentCases.OFFICER);

        assertThat(find(DocumentUpload.class).all()).isEmpty();
        assertThat(labels("Rút ")).containsExactly("Rút a.pdf");
    }

    @Test
    void who_may_not_read_the_case_has_no_such_part() {
        ActingAs.stay(ActingAs.idOf(DocumentCases.STRANGER));

        assertThat(part.of(caseKey, Optional.empty(), current.get())).isEmpty();
    }

    @Test
    void pages_are_turned_and_made_larger() {
        cases.upload(caseKey, "a.pdf", SampleFiles.pdf(Color.RED, Color.GREEN));
        show(DocumentCases.OFFICER);
        click("Xem a.pdf");

        Image picture = find(Image.class)
                .withCondition(image -> image.getSrc().contains("/pages/"))
                .single();
        String first = picture.getSrc();
        click("Trang sau");
        click("Phóng to");

        assertThat(first).endsWith("/pages/1");
        assertThat(picture.getSrc()).endsWith("/pages/2");
        assertThat(picture.getAlt()).contains("Trang 2 của a.pdf");
        assertThat(picture.getWidth()).isEqualTo("150%");
        assertThat(find(Button.class)
                        .withCondition(button -> label(button).equals("Trang sau"))
                        .single()
                        .isEnabled())
                .isFalse();
    }

    @Test
    void file_with_a_password_says_what_to_do_instead() {
        cases.upload(caseKey, "a.pdf", SampleFiles.lockedPdf());
        show(DocumentCases.OFFICER);

        click("Xem a.pdf");

        assertThat(find(DocumentPreview.class).single().getElement().getTextRecursively())
                .contains("mật khẩu");
    }

    @Test
    void withdrawn_document_stays_with_its_reason() {
        cases.upload(caseKey, "a.pdf", SampleFiles.pdf(Color.RED));
        show(DocumentCases.OFFICER);
        click("Rút a.pdf");

        test(find(TextArea.class).single()).setValue("Nhầm hồ sơ");
        find(ConfirmWithReason.class).single();
        test(find(Button.class).withText("Rút").all().getLast()).click();

        assertThat(text()).contains("Đã rút", "Nhầm hồ sơ");
        assertThat(labels("Rút ")).isEmpty();
        assertThat(find(Anchor.class).withClassName("document-download").all()).isEmpty();
    }

    private void show(String login) {
        ActingAs.stay(ActingAs.idOf(login));
        UI.getCurrent()
                .add(part.of(caseKey, Optional.empty(), current.get())
                        .orElseThrow()
                        .get());
    }

    private String text() {
        return find(DocumentsSection.class).single().getElement().getTextRecursively();
    }

    private void click(String label) {
        test(find(Button.class)
                        .withCondition(button -> label(button).equals(label))
                        .single())
                .click();
    }

    private java.util.List<String> labels(String begin) {
        return find(Button.class).all().stream()
                .map(DocumentsViewIT::label)
                .filter(label -> label.startsWith(begin))
                .toList();
    }

    private static String label(Button button) {
        return button.getAriaLabel().orElse("");
    }
}
