package vn.hoalu.certification;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoalu.base.SealedColumn;
import vn.hoalu.base.SealedColumns;

@Component
class ApplicantSealedColumns implements SealedColumns {

    @Override
    public List<SealedColumn> list() {
        return List.of(SealedColumn.identity("certification_application", "identity_sealed", "identity_hash")
                .copiedTo("certification_certificate", "application_id", "identity_hash"));
    }
}
