package vn.hoalu.reorganisation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
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
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.Staffing;
import vn.hoalu.organization.UnitLine;
import vn.hoalu.organization.UnitTree;
import vn.hoalu.organization.Units;

/** The pages of units and of their reorganisation, as the administrator works with them. */
@HoaLuTest
class OrganisationPagesIT extends SpringBrowserlessTest {

    @Autowired
    Staffing staffing;

    @Autowired
    UnitTree tree;

    @BeforeEach
    void signIn() {
        OfficialId administrator = new OfficialId(UUID.randomUUID());
        staffing.register(administrator, "Quản Trị Thử", Optional.empty());
        staffing.appoint(administrator, new Post(Role.SYS_ADMIN, Units.PROVINCE));
        ActingAs.stay(administrator);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void unit_shows_where_it_came_from() {
        UI.getCurrent().navigate("organization/units/13330");

        assertThat(text()).contains("Phường Duy Tân", "13330", "Phường Hòa Mạc", "Phường Châu Giang");
    }

    @Test
    void former_unit_is_found_by_its_name_and_leads_on() {
        UI.getCurrent().navigate("organization");
        test(field("Tìm đơn vị")).setValue("hoa mac");

        assertThat(text()).contains("Phường Hòa Mạc", "nay thuộc", "Phường Duy Tân");
    }

    @Test
    void plan_is_written_previewed_and_submitted() {
        UI.getCurrent().navigate("organization/reorganisations/new");
        sources().setValue(Set.of(unit("14413", "14407"), unit("14404", "14404")));
        test(name()).setValue("Thử Trên Trang");
        press("Lưu và xem trước");

        assertThat(text()).contains("Đang soạn", "Thử Trên Trang", "chức vụ của cán bộ");
        press("Trình Ban Chỉ đạo");
        assertThat(text()).contains("Đã trình");
        press("Hủy phương án");
    }

    @Test
    void plan_that_cannot_be_is_refused_at_its_field() {
        UI.getCurrent().navigate("organization/reorganisations/new");
        sources().setValue(Set.of(unit("14404", "14404")));
        test(name()).setValue("Chỉ Một");
        press("Lưu và xem trước");

        assertThat(sources().isInvalid()).isTrue();
        assertThat(name().getValue()).isEqualTo("Chỉ Một");
    }

    private UnitLine unit(String wanted, String otherwise) {
        return tree.search("", UnitTree.Which.COMMUNES, Optional.empty(), 200).items().stream()
                .filter(line ->
                        List.of(wanted, otherwise).contains(line.unit().code().value()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<UnitLine> sources() {
        return find(MultiSelectComboBox.class).all().getFirst();
    }

    private TextField name() {
        return field("Tên đơn vị mới 1");
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void press(String label) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(label))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
