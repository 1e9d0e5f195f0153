package vn.hoalu.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.hoalu.HoaLuTest;
import vn.hoalu.organization.Role;

/** The whole matrix as a table, each of its cells tried, each address opened with the ids of another commune. */
@HoaLuTest
@Tag("proof-matrix")
class MatrixProof extends SpringBrowserlessTest {

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
    void services_do_what_the_matrix_decides_and_no_address_shows_foreign_rows() throws Exception {
        Matrix matrix = new Matrix(program);
        System.out.println(Matrix.table());
        List<Matrix.Cell> cells = matrix.cells();
        List<Matrix.Cell> wrong =
                cells.stream().filter(cell -> cell.open() != cell.decided()).toList();
        ForeignRows addresses = new ForeignRows(new ForeignAddresses(program).all());
        List<String> foreign = foreign(matrix, addresses);
        Set<String> unknown = addresses.unknown(downloads);
        long undecided = (long) matrix.untried().size() * Role.values().length * Matrix.Place.values().length;

        System.out.println("matrix.cells " + cells.size());
        System.out.println("matrix.undecided " + undecided);
        System.out.println("matrix.wrong " + wrong.size());
        System.out.println("matrix.addresses_untried " + unknown.size());
        System.out.println("matrix.foreign_rows " + foreign.size());
        assertThat(wrong).isEmpty();
        assertThat(matrix.untried()).isEmpty();
        assertThat(unknown).isEmpty();
        assertThat(foreign).isEmpty();
    }

    private List<String> foreign(Matrix matrix, ForeignRows addresses) throws Exception {
        List<String> shown = new ArrayList<>();
        for (Role role : Role.values()) {
            System.out.println("matrix: addresses as " + role);
            shown.addAll(addresses.shownTo(matrix.actor(role).id(), role, web));
        }
        return shown;
    }
}
