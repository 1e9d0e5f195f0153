package vn.hoalu.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.ActingAs;
import vn.hoalu.administration.imports.WorkingOff;
import vn.hoalu.base.Languages;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.Staffing;
import vn.hoalu.organization.UnitCode;

@HoaLuTest
class ImportsViewIT extends SpringBrowserlessTest {

    private static final UnitCode HERE = new UnitCode("13456");

    @Autowired
    Staffing staffing;

    @Autowired
    ApplicationContext program;

    @Autowired
    MockMvc web;

    private OfficialId chair;

    @BeforeEach
    void chair() {
        chair = someone(Role.COMMUNE_CHAIR);
        ActingAs.stay(chair);
        UI.getCurrent().setLocale(Languages.VIETNAMESE);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private OfficialId someone(Role role) {
        OfficialId id = new OfficialId(UUID.randomUUID());
        staffing.register(id, "Người Nhập Liệu", Optional.empty());
        staffing.appoint(id, new Post(role, HERE));
        return id;
    }

    @Test
    void a_sheet_is_previewed_carried_out_and_its_errors_are_to_be_had() throws Exception {
        UI.getCurrent().navigate("organization/imports");
        assertThat(page()).contains("Chưa có lần nhập nào.");

        find(UploadPanel.class).single().take("ds.csv", sheet());
        WorkingOff.everything(program);
        reload();

        assertThat(page())
                .contains("Chờ xác nhận", "Dòng 3", "Mã đơn vị: Không có đơn vị nào đang hoạt động mang mã này.");
        test(find(Button.class).withText("Thực hiện 1 dòng").single()).click();
        WorkingOff.everything(program);
        reload();

        assertThat(page()).contains("Đã xong", "Đã thực hiện xong 2 dòng.");
        String copy =
                find(Anchor.class).withText("Tải bản sao có ghi lỗi").single().getHref();
        assertThat(download(copy, chair, 200)).contains("Nguyễn Văn Thử", "Không có đơn vị nào");
        download(copy, someone(Role.COMMUNE_CHAIR), 404);
        download(copy, someone(Role.COMMUNE_OFFICER), 404);
        download("organization/import-errors/" + UUID.randomUUID(), chair, 404);
        download("organization/import-errors/none", chair, 404);
    }

    @Test
    void templates_are_for_those_who_may_import() throws Exception {
        assertThat(download("organization/import-template.csv?language=vi", chair, 200))
                .contains("Họ và tên *");
        assertThat(download("organization/import-template.xlsx?language=ar", chair, 200))
                .startsWith("PK");
        download("organization/import-template.csv", someone(Role.COMMUNE_OFFICER), 404);
        web.perform(get("/organization/import-template.csv")).andExpect(status().is3xxRedirection());
    }

    @Test
    void somebody_elses_run_is_answered_like_none() {
        UI.getCurrent().navigate("organization/imports");
        find(UploadPanel.class).single().take("ds.csv", sheet());
        String address = UI.getCurrent().getInternals().getActiveViewLocation().getPath();
        ActingAs.stay(someone(Role.COMMUNE_CHAIR));

        UI.getCurrent().navigate(address);

        assertThat(page()).contains("Không tìm thấy lần nhập này").doesNotContain("ds.csv");
    }

    private static byte[] sheet() {
        return """
                Họ và tên;Chức vụ;Mã đơn vị
                Nguyễn Văn Nhập %1$s;COMMUNE_OFFICER;13456
                Nguyễn Văn Thử;COMMUNE_OFFICER;99999
                """.formatted(UUID.randomUUID().toString().replaceAll("[^a-f]", ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private void reload() {
        find(ImportsView.class).single().reload();
    }

    private String page() {
        return find(ImportsView.class).single().getElement().getTextRecursively();
    }

    private String download(String address, OfficialId reader, int answer) throws Exception {
        return web.perform(get("/" + address).with(authentication(ActingAs.authentication(reader))))
                .andExpect(status().is(answer))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
