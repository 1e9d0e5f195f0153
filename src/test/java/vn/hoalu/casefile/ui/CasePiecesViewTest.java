package vn.hoalu.casefile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import vn.hoalu.base.Languages;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.base.Rows;
import vn.hoalu.casefile.CasePosition;
import vn.hoalu.casefile.CaseSummary;
import vn.hoalu.casefile.TimelineEntry;
import vn.hoalu.inbox.Evidence;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.shell.ShellForTests;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.Models;
import vn.hoalu.workflow.ProcessKey;

@ContextConfiguration(classes = ShellForTests.class)
@ViewPackages(classes = ShellForTests.class)
class CasePiecesViewTest extends SpringBrowserlessTest {

    private static final Instant AT = Instant.parse("2026-11-23T02:05:00Z");
    private static final LocalizedText STEP =
            new LocalizedText("Check completeness", Map.of("vi", "Kiểm tra hồ sơ", "ar", "التحقق من الملف"));

    @Test
    void position_is_told_in_the_language_of_the_page() {
        assertThat(text(new PositionPanel(waiting(STEP)))).contains("Hồ sơ đang ở bước: Kiểm tra hồ sơ");

        UI.getCurrent().setLocale(Languages.ARABIC);
        assertThat(text(new PositionPanel(waiting(STEP)))).contains("التحقق من الملف");

        UI.getCurrent().setLocale(Languages.ENGLISH);
        assertThat(text(new PositionPanel(waiting(STEP)))).contains("The case is at the step: Check completeness");
    }

    @Test
    void ended_case_says_that_it_has_ended() {
        assertThat(text(new PositionPanel(waiting()))).contains("Hồ sơ đã kết thúc.");
    }

    @Test
    void timeline_tells_who_did_what_when() {
        TimelinePanel panel = shown(new TimelinePanel(cursor -> page(Optional.empty(), completed())));

        assertThat(text(find(ListItem.class, panel).single()))
                .contains("Hoàn thành bước “Kiểm tra hồ sơ”", "23/11/2026 09:05", "Đinh Thị Mẫu");
    }

    @Test
    void entry_without_a_person_is_the_systems() {
        TimelineEntry cancelled =
                new TimelineEntry(AT, "casefile.entry.cancelled", Map.of(), Optional.of(STEP), Optional.empty());

        assertThat(text(new TimelinePanel(cursor -> page(Optional.empty(), cancelled))))
                .contains("Hệ thống");
    }

    @Test
    void older_entries_come_on_demand_and_each_page_once() {
        TimelinePanel panel = shown(new TimelinePanel(cursor -> cursor.isEmpty()
                ? page(Optional.of("7"), completed())
                : page(Optional.empty(), completed(), completed())));
        Button older = find(Button.class, panel).single();

        test(older).click();

        assertThat(find(ListItem.class, panel).all()).hasSize(3);
        assertThat(older.isVisible()).isFalse();
    }

    @Test
    void document_among_the_facts_is_opened_by_the_browser() {
        Evidence.Fact paper = Evidence.Fact.document("casefile.fact.title", "GCN.pdf", "certificate/1.pdf");

        FactsPanel panel = shown(new FactsPanel(summary(), "Phường Hoa Lư", "Cấp giấy chứng nhận", List.of(paper)));

        Anchor link = find(Anchor.class, panel).single();
        assertThat(link.getHref()).isEqualTo("certificate/1.pdf");
        assertThat(link.isRouterIgnore()).isTrue();
        assertThat(text(panel)).contains("Phường Hoa Lư", "23/11/2026 09:05");
    }

    @Test
    void heading_offers_what_can_be_done() {
        StringBuilder chosen = new StringBuilder();
        CaseHeading heading = shown(new CaseHeading(summary(), List.of("casefile.title"), chosen::append));

        test(find(Button.class, heading).single()).click();

        assertThat(chosen).hasToString("casefile.title");
        assertThat(text(heading)).contains("GCN-2026-0001", "Phạm Thị Thử", "Đang xử lý");
    }

    private static <T extends Component> T shown(T component) {
        UI.getCurrent().add(component);
        return component;
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static CasePosition waiting(LocalizedText... steps) {
        return new CasePosition(new Models.Position("definition", "<xml/>", List.of(), List.of()), List.of(steps));
    }

    private static Rows<TimelineEntry> page(Optional<String> next, TimelineEntry... entries) {
        return new Rows<>(List.of(entries), next);
    }

    private static TimelineEntry completed() {
        OfficialName officer = new OfficialName(new OfficialId(UUID.randomUUID()), "Đinh Thị Mẫu");
        return new TimelineEntry(AT, "casefile.entry.completed", Map.of(), Optional.of(STEP), Optional.of(officer));
    }

    private static CaseSummary summary() {
        return new CaseSummary(
                new CaseKey(UUID.randomUUID()),
                "GCN-2026-0001",
                new ProcessKey("CertificationProcess"),
                new UnitCode("14329"),
                "Phạm Thị Thử",
                AT,
                Optional.empty(),
                Optional.empty());
    }
}
