package vn.hoalu.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.hoalu.HoaLuTest;
import vn.hoalu.casefile.CaseFiles;
import vn.hoalu.casefile.CaseSummary;
import vn.hoalu.certification.CertificationProbes;
import vn.hoalu.organization.Role;
import vn.hoalu.workflow.CaseKey;

/** No address leads an official to what belongs to another commune. */
@HoaLuTest
class ForeignRowsIT extends SpringBrowserlessTest {

    @Autowired
    ApplicationContext program;

    @Autowired
    MockMvc web;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping downloads;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void no_route_and_no_download_shows_a_row_of_another_commune() throws Exception {
        Matrix matrix = new Matrix(program);
        List<ForeignRows.Address> addresses = addresses();
        ForeignRows foreign = new ForeignRows(addresses);
        List<String> shown = new ArrayList<>();

        for (Role role : Role.values()) {
            shown.addAll(foreign.shownTo(matrix.actor(role).id(), role, web));
        }

        assertThat(foreign.unknown(downloads)).isEmpty();
        assertThat(shown).isEmpty();
        // Or the marks would never be found, by nobody.
        assertThat(foreign.shows(addresses.getFirst(), matrix.actor(Role.AUDITOR).id(), web))
                .isTrue();
    }

    private List<ForeignRows.Address> addresses() {
        CertificationProbes certification = new CertificationProbes(program);
        CaseKey open = certification.openCase(Matrix.ANOTHER_COMMUNE);
        String number = program.getBean(CaseFiles.class).find(open).map(CaseSummary::number).orElseThrow();
        return List.of(
                new ForeignRows.Address(Action.READ_CASES, "case/:___url_parameter", "case/" + open, number),
                new ForeignRows.Address(Action.READ_CASES, "inbox", "inbox", number),
                new ForeignRows.Address(
                        Action.READ_CASES, "inbox/task/:task", "inbox/task/" + certification.task(open), number),
                new ForeignRows.Address(Action.READ_CASES, "new/:process?", "new/CertificationProcess", number),
                new ForeignRows.Address(
                        Action.READ_CASES,
                        "/certificate/{id}.pdf",
                        certification.paper(Matrix.ANOTHER_COMMUNE),
                        "%PDF"));
    }
}
