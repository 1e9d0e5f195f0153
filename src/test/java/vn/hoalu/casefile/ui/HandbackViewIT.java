package vn.hoalu.casefile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.ActingAs;
import vn.hoalu.access.Stamp;
import vn.hoalu.base.Dates;
import vn.hoalu.casefile.CaseFiles;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.Staffing;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;

@HoaLuTest
class HandbackViewIT extends SpringBrowserlessTest {

    private static final UnitCode HERE = new UnitCode("14563");

    @Autowired
    CaseFiles files;

    @Autowired
    Staffing staffing;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final CaseKey caseKey = new CaseKey(UUID.randomUUID());
    private OfficialId absent;
    private OfficialId deputy;
    private LocalDate today;

    @BeforeEach
    void staff() {
        absent = official("Nguyễn Văn Vắng");
        deputy = official("Lê Thị Thay");
        today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void who_is_back_reads_what_was_done_in_their_name_page_by_page_until_it_is_seen() {
        String number = act(new Stamp(deputy, Optional.of(absent)), 34);
        act(new Stamp(deputy, Optional.empty()), 3);
        act(new Stamp(deputy, Optional.of(official("Người Khác"))), 3);
        covered(today.minusDays(3), today.plusDays(3), true);
        covered(today.minusDays(40), today.minusDays(30), false);

        open(absent);

        assertThat(link().isVisible()).isTrue();
        assertThat(panel())
                .contains("Người thay: Lê Thị Thay", "Lê Thị Thay, thay Nguyễn Văn Vắng", number, "Phạm Thị Thử");
        assertThat(lines()).hasSize(30);
        test(button("Xem các mục trước đó")).click();
        assertThat(lines()).hasSize(35);
        assertThat(find(AbsenceLinks.class).single().getElement().getTextRecursively())
                .contains(Dates.day(today.minusDays(30)));

        UI.getCurrent()
                .navigate(
                        "handback",
                        QueryParameters.of("from", today.minusDays(40).toString()));
        assertThat(lines()).isEmpty();
        assertThat(panel()).contains("không có việc nào");

        test(button("Đã xem")).click();
        assertThat(link().isVisible()).isFalse();
        open(absent);
        assertThat(link().isVisible()).isFalse();
    }

    @Test
    void deputy_and_who_was_never_away_read_nothing() {
        act(new Stamp(deputy, Optional.of(absent)), 1);
        covered(today.minusDays(3), today.minusDays(1), false);

        open(deputy);

        assertThat(find(HandbackPanel.class).all()).isEmpty();
        assertThat(link().isVisible()).isFalse();
    }

    @Test
    void subject_is_kept_from_who_may_not_read_the_case_any_more() {
        act(new Stamp(deputy, Optional.of(absent)), 1);
        covered(today.minusDays(1), today, true);
        staffing.dismiss(absent, new Post(Role.COMMUNE_OFFICER, HERE));

        open(absent);

        assertThat(lines()).hasSize(2);
        assertThat(panel()).doesNotContain("Phạm Thị Thử");
    }

    /** Opens a case and records as many acts. */
    private String act(Stamp by, int times) {
        CaseKey key = by.onBehalfOf().filter(absent::equals).isPresent() ? caseKey : new CaseKey(UUID.randomUUID());
        return transaction.execute(status -> {
            String number = files.open(key, new ProcessKey("ProcessOfNobody"), "TV", HERE, "Phạm Thị Thử", by);
            for (int i = 0; i < times; i++) {
                files.record(key, "certification.timeline.withdrawn", Map.of("reason", "Lý do " + i), by);
            }
            return number;
        });
    }

    private void covered(LocalDate first, LocalDate last, boolean ended) {
        // Outside a transaction nothing would stay.
        transaction.executeWithoutResult(status -> jdbc.sql("""
                insert into organization_deputy (id, absent_id, deputy_id, first_day, last_day, named_by, named_at,
                    ended_by, ended_at, version) values (:id, :absent, :deputy, :first, :last, :absent, :now,
                    if(:ended, :absent, null), if(:ended, :now, null), 0)""")
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("id", UUID.randomUUID().toString())
                .param("absent", absent.toString())
                .param("deputy", deputy.toString())
                .param("first", first)
                .param("last", last)
                .param("ended", ended)
                .update());
    }

    private void open(OfficialId official) {
        ActingAs.stay(official);
        UI.getCurrent().navigate("handback");
    }

    private String panel() {
        return find(HandbackPanel.class).single().getElement().getTextRecursively();
    }

    private List<ListItem> lines() {
        return find(ListItem.class, find(HandbackPanel.class).single()).all();
    }

    private Anchor link() {
        return (Anchor) ComponentUtil.getData(UI.getCurrent(), "handback-link");
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private OfficialId official(String name) {
        OfficialId id = new OfficialId(UUID.randomUUID());
        staffing.register(id, name, Optional.empty());
        staffing.appoint(id, new Post(Role.COMMUNE_OFFICER, HERE));
        return id;
    }
}
