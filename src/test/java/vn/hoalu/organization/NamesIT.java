package vn.hoalu.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;

@HoaLuTest
class NamesIT {
    @Autowired
    Officials officials;

    @Autowired
    Staffing staffing;

    @Autowired
    TransactionTemplate transaction;

    private final OfficialId id = new OfficialId(UUID.randomUUID());

    @Test
    void a_corrected_name_is_shown_from_its_commit_on_and_one_that_was_taken_back_never() {
        transaction.executeWithoutResult(status -> staffing.register(id, "Người Sai Tên", Optional.empty()));
        assertThat(shown()).isEqualTo("Người Sai Tên");

        transaction.executeWithoutResult(status -> {
            staffing.rename(id, "Người Nhầm Tên");
            assertThat(shown()).isEqualTo("Người Nhầm Tên");
            status.setRollbackOnly();
        });
        assertThat(shown()).isEqualTo("Người Sai Tên");

        transaction.executeWithoutResult(status -> staffing.rename(id, "Người Đúng Tên"));
        assertThat(shown()).isEqualTo("Người Đúng Tên");
    }

    private String shown() {
        return officials.names(List.of(id)).get(id).name();
    }
}
