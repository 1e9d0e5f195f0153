package vn.hoalu.access;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoalu.base.SealedColumn;
import vn.hoalu.base.SealedColumns;

@Component
class AuditSealedColumns implements SealedColumns {

    @Override
    public List<SealedColumn> list() {
        return List.of(SealedColumn.unsearched("access_audit_head", "id", "key_sealed", ChainKey.SEALING));
    }
}
