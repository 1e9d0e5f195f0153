package vn.hoalu.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.hoalu.HoaLuTest;

/** What the matrix decides is what the services do. */
@HoaLuTest
class MatrixIT {

    @Autowired
    ApplicationContext program;

    @Test
    void every_cell_is_open_where_the_matrix_says_so_and_nowhere_else() {
        Matrix matrix = new Matrix(program);

        assertThat(matrix.cells())
                .allSatisfy(cell -> assertThat(cell.open()).as("%s", cell).isEqualTo(cell.decided()));
        assertThat(matrix.untried()).isEmpty();
    }
}
