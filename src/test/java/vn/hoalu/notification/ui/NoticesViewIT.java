package vn.hoalu.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.ActingAs;
import vn.hoalu.base.Dates;
import vn.hoalu.notification.NoticeNews;
import vn.hoalu.notification.NoticeProbes;
import vn.hoalu.organization.OfficialId;

@HoaLuTest
class NoticesViewIT extends SpringBrowserlessTest {

    private static final OfficialId READER = ActingAs.idOf("danhgia.phatdiem");

    @Autowired
    ApplicationContext context;

    @Autowired
    NoticeNews news;

    @BeforeEach
    void signIn() {
        ActingAs.stay(READER);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void reader_finds_notices_marks_one_and_then_all() {
        UI.getCurrent().navigate("notices");
        assertThat(find(Paragraph.class).withClassName("quiet").single().getText())
                .startsWith("Chưa có thông báo nào");

        NoticeProbes probes = new NoticeProbes(context);
        for (int i = 1; i <= 23; i++) {
            probes.tell(READER, String.valueOf(i));
        }
        UI.getCurrent().navigate("inbox");
        UI.getCurrent().navigate("notices");
        assertThat(find(NoticeItem.class).all()).hasSize(21).allMatch(item -> item.hasClassName("unread"));
        assertThat(label()).isEqualTo("Thông báo: 21 chưa đọc");

        NoticeItem digest = find(NoticeItem.class).all().getFirst();
        assertThat(digest.getElement().getTextRecursively()).contains("3 thông báo");
        test(find(Button.class, digest).single()).click();
        assertThat(digest.hasClassName("unread")).isFalse();

        String today = LocalDate.now(Dates.ZONE).toString();
        UI.getCurrent().navigate("notices", QueryParameters.of("day", today));
        assertThat(find(NoticeItem.class).all()).hasSize(3);
        assertThat(find(H1.class).single().getText()).startsWith("Thông báo gộp ngày");

        UI.getCurrent().navigate("notices");
        test(find(Button.class).withText("Đánh dấu tất cả là đã đọc").single()).click();
        assertThat(find(NoticeItem.class).all()).hasSize(21).noneMatch(item -> item.hasClassName("unread"));
    }

    private String label() {
        news.look();
        roundTrip();
        return find(Anchor.class)
                .withClassName("bell-link")
                .single()
                .getElement()
                .getAttribute("aria-label");
    }
}
