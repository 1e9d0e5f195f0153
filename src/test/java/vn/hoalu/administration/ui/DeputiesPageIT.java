package vn.hoalu.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.ActingAs;
import vn.hoalu.base.Dates;
import vn.hoalu.base.ui.DayField;
import vn.hoalu.organization.Deputies;
import vn.hoalu.organization.Deputies.Person;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.Staffing;
import vn.hoalu.organization.UnitCode;

@HoaLuTest
class DeputiesPageIT extends SpringBrowserlessTest {

    private static final UnitCode HERE = new UnitCode("14566");

    @Autowired
    Staffing staffing;

    @Autowired
    Deputies deputies;

    @Autowired
    Clock clock;

    private OfficialId absent;
    private OfficialId deputy;
    private OfficialId chair;

    @BeforeEach
    void staff() {
        absent = official("Nguyễn Văn Vắng", Role.COMMUNE_OFFICER);
        deputy = official("Lê Thị Thay", Role.CERT_EXAMINER);
        chair = official("Hoàng Văn Chủ", Role.COMMUNE_CHAIR);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void official_names_a_deputy_who_then_stands_on_the_page_and_ends_it() {
        open(absent);
        test(button("Chỉ định người thay thế")).click();
        assertThat(box("Người vắng mặt").isVisible()).isFalse();
        box("Người thay").setValue(person(deputy, "Lê Thị Thay", Role.CERT_EXAMINER));
        test(button("Chỉ định")).click();

        assertThat(text("covers-mine")).contains("Lê Thị Thay thay Nguyễn Văn Vắng", "Đang hiệu lực", "Mọi quy trình");
        assertThat(deputies.coversOf(deputy))
                .singleElement()
                .satisfies(cover -> assertThat(cover.posts()).containsExactly(new Post(Role.COMMUNE_OFFICER, HERE)));

        test(button("Kết thúc")).click();
        find(ConfirmDialog.class).single();
        assertThat(deputies.coversOf(deputy)).hasSize(1);
    }

    @Test
    void what_is_refused_is_said_at_its_field_and_nothing_typed_is_lost() {
        open(absent);
        test(button("Chỉ định người thay thế")).click();
        box("Người thay").setValue(person(deputy, "Lê Thị Thay", Role.CERT_EXAMINER));
        DayField first = find(DayField.class).all().getFirst();
        first.setValue(LocalDate.ofInstant(clock.instant(), Dates.ZONE).minusDays(1));
        test(button("Chỉ định")).click();

        assertThat(first.isInvalid()).isTrue();
        assertThat(first.getErrorMessage()).isEqualTo("Ngày bắt đầu không được ở trong quá khứ.");
        assertThat(box("Người thay").getValue().official().id()).isEqualTo(deputy);
        assertThat(button("Chỉ định").isEnabled()).isTrue();
        assertThat(deputies.coversOf(deputy)).isEmpty();

        test(button("Chỉ định")).click();
        box("Người thay").clear();
        test(button("Chỉ định")).click();
        assertThat(box("Người thay").getErrorMessage()).isEqualTo("Hãy điền mục này.");
    }

    @Test
    void chair_names_for_the_people_of_the_unit_and_sees_their_covers() {
        open(chair);
        test(button("Chỉ định người thay thế")).click();
        assertThat(box("Người vắng mặt").isVisible()).isTrue();
        box("Người vắng mặt").setValue(person(absent, "Nguyễn Văn Vắng", Role.COMMUNE_OFFICER));
        assertThat(find(CheckboxGroup.class).single().getSelectedItems())
                .isEqualTo(Set.of(new Post(Role.COMMUNE_OFFICER, HERE)));
        box("Người thay").setValue(person(deputy, "Lê Thị Thay", Role.CERT_EXAMINER));
        test(button("Chỉ định")).click();

        assertThat(text("covers-reach")).contains("Lê Thị Thay thay Nguyễn Văn Vắng");
        open(deputy);
        assertThat(text("covers-standingIn")).contains("Lê Thị Thay thay Nguyễn Văn Vắng");
        assertThat(find(CoverList.class).all()).hasSize(2);
    }

    private void open(OfficialId official) {
        ActingAs.stay(official);
        UI.getCurrent().navigate("organization/deputies");
    }

    private String text(String list) {
        return find(CoverList.class).withClassName(list).single().getElement().getTextRecursively();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).all().getLast();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Person> box(String label) {
        CoverForm form = find(CoverForm.class).single();
        return (ComboBox<Person>) form.getChildren()
                .filter(child -> child instanceof ComboBox<?> box && label.equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private static Person person(OfficialId id, String name, Role role) {
        return new Person(new OfficialName(id, name), List.of(new Post(role, HERE)));
    }

    private OfficialId official(String name, Role role) {
        OfficialId id = new OfficialId(UUID.randomUUID());
        staffing.register(id, name, Optional.empty());
        staffing.appoint(id, new Post(role, HERE));
        return id;
    }
}
