package vn.hoalu.access;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoalu.base.SealedColumn;
import vn.hoalu.base.SealedColumns;

@Component
class SecondFactorSealedColumns implements SealedColumns {

    @Override
    public List<SealedColumn> list() {
        return List.of(
                SealedColumn.bound("access_second_factor", "official_id", "secret_sealed", SecondFactors.SEALING));
    }
}
