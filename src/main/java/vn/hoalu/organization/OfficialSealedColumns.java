package vn.hoalu.organization;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoalu.base.SealedColumn;
import vn.hoalu.base.SealedColumns;

@Component
class OfficialSealedColumns implements SealedColumns {

    @Override
    public List<SealedColumn> list() {
        return List.of(
                SealedColumn.identity("organization_official", "identity_sealed", "identity_hash"),
                SealedColumn.phone("organization_official", "phone_sealed", "phone_hash"));
    }
}
