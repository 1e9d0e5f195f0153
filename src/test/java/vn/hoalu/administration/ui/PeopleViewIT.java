package vn.hoalu.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.ActingAs;
import vn.hoalu.base.IdentityNumber;
import vn.hoalu.base.Languages;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Officials;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.Staffing;
import vn.hoalu.organization.UnitCode;

@HoaLuTest
class PeopleViewIT extends SpringBrowserlessTest {

    private static final UnitCode HERE = new UnitCode("13435");
    private static final UnitCode ELSEWHERE = new UnitCode("13444");
    private static int numbers = 0;

    @Autowired
    Staffing staffing;

    @Autowired
    Officials officials;

    private final String family = "Họ" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private OfficialId chair;

    @BeforeEach
    void chair() {
        chair = someone("Chủ Tịch", Role.COMMUNE_CHAIR, HERE);
        ActingAs.stay(chair);
        UI.getCurrent().setLocale(Languages.VIETNAMESE);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private OfficialId someone(String name, Role role, UnitCode unit) {
        OfficialId id = new OfficialId(UUID.randomUUID());
        staffing.register(id, family + " " + name, Optional.of(new IdentityNumber("0379960%05d".formatted(++numbers))));
        staffing.appoint(id, new Post(role, unit));
        return id;
    }

    @Test
    void a_chair_finds_people_of_the_own_commune_and_opens_one() {
        OfficialId officer = someone("Cán Bộ", Role.COMMUNE_OFFICER, HERE);
        someone("Xã Khác", Role.COMMUNE_OFFICER, ELSEWHERE);

        UI.getCurrent().navigate("organization/people", QueryParameters.of("q", "bo can " + family));
        assertThat(names()).containsExactly(family + " Cán Bộ");
        UI.getCurrent().navigate("organization/people", QueryParameters.of("q", family));
        assertThat(names()).containsExactly(family + " Cán Bộ", family + " Chủ Tịch");

        UI.getCurrent().navigate("organization/people/person/" + officer, QueryParameters.of("q", family));
        assertThat(find(H2.class).single().getText()).isEqualTo(family + " Cán Bộ");
        assertThat(text(PersonPanel.class)).contains("Công chức Phòng Văn hóa - Xã hội", "••••");
    }

    @Test
    void somebody_elses_person_is_answered_like_nobody() {
        OfficialId foreign = someone("Xã Khác", Role.COMMUNE_OFFICER, ELSEWHERE);

        UI.getCurrent().navigate("organization/people/person/" + foreign);
        String answer = text(PersonPlace.class);
        UI.getCurrent().navigate("organization/people/person/" + UUID.randomUUID());

        assertThat(answer).contains("Không tìm thấy người này").isEqualTo(text(PersonPlace.class));
        UI.getCurrent().navigate("organization/people/person/not-an-id");
        assertThat(answer).isEqualTo(text(PersonPlace.class));
    }

    @Test
    void the_whole_number_is_shown_only_at_a_press() {
        OfficialId officer = someone("Có Số", Role.COMMUNE_OFFICER, HERE);
        UI.getCurrent().navigate("organization/people/person/" + officer);
        assertThat(text(PersonPanel.class)).doesNotContain("0379960");

        test(button("Xem đầy đủ")).click();

        assertThat(text(PersonPanel.class)).contains("0379960");
    }

    @Test
    void a_post_is_given_and_ended_on_the_page() {
        OfficialId officer = someone("Được Cử", Role.COMMUNE_OFFICER, HERE);
        UI.getCurrent().navigate("organization/people/person/" + officer);

        test(button("Bổ nhiệm chức vụ")).click();
        ComboBox<Role> role = role();
        role.setValue(Role.CERT_EXAMINER);
        test(inDialog("Bổ nhiệm chức vụ")).click();

        assertThat(officials.postsOf(officer))
                .extracting(Post::role)
                .containsExactlyInAnyOrder(Role.COMMUNE_OFFICER, Role.CERT_EXAMINER);
        assertThat(text(PersonPanel.class)).contains("Người đánh giá");
    }

    @Test
    void a_broken_rule_is_told_at_its_field_and_nothing_typed_is_lost() {
        OfficialId vice = someone("Phó", Role.COMMUNE_VICE, HERE);
        UI.getCurrent().navigate("organization/people/person/" + vice);
        test(button("Bổ nhiệm chức vụ")).click();

        role().setValue(Role.PASC_DIRECTOR);
        test(inDialog("Bổ nhiệm chức vụ")).click();

        assertThat(role().isInvalid()).isTrue();
        assertThat(role().getErrorMessage()).contains("332/NQ-CP");
        assertThat(role().getValue()).isEqualTo(Role.PASC_DIRECTOR);
        assertThat(inDialog("Bổ nhiệm chức vụ").isEnabled()).isTrue();
    }

    @Test
    void a_new_person_is_registered_with_a_first_post() {
        UI.getCurrent().navigate("organization/people");
        test(button("Đăng ký người mới")).click();

        test(inDialog("Đăng ký người mới")).click();
        assertThat(field("Họ và tên").isInvalid()).isTrue();
        test(field("Họ và tên")).setValue(family + " Mới");
        role().setValue(Role.COMMUNE_OFFICER);
        test(inDialog("Đăng ký người mới")).click();

        assertThat(find(H2.class).single().getText()).isEqualTo(family + " Mới");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .startsWith("organization/people/person/");
    }

    @Test
    void who_may_only_see_themselves_sees_themselves_and_no_buttons() {
        OfficialId member = someone("Học Viên", Role.LEARNER, HERE);
        ActingAs.stay(member);

        UI.getCurrent().navigate("organization/people/person/" + member);

        assertThat(names()).containsExactly(family + " Học Viên");
        assertThat(find(Button.class).all())
                .extracting(Button::getText)
                .doesNotContain("Đăng ký người mới", "Bổ nhiệm chức vụ", "Thôi giữ chức vụ");
        UI.getCurrent().navigate("organization/imports");
        assertThat(find(H1.class).single().getText()).doesNotContain("Nhập danh sách");
    }

    private List<String> names() {
        return find(RouterLink.class, find(PeopleList.class).single()).all().stream()
                .map(link -> link.getChildren()
                        .findFirst()
                        .map(name -> name.getElement().getText())
                        .orElse(""))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Role> role() {
        return (ComboBox<Role>) find(ComboBox.class, find(PostFields.class).single()).all().stream()
                .filter(box -> box.getLabel().equals("Chức vụ"))
                .findFirst()
                .orElseThrow();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).all().getFirst();
    }

    private Button inDialog(String text) {
        return find(Button.class).withText(text).all().getLast();
    }

    private String text(Class<? extends Component> type) {
        return find(type).single().getElement().getTextRecursively();
    }
}
