package vn.hoalu.document;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoalu.base.SealedColumn;
import vn.hoalu.base.SealedColumns;

@Component
class DocumentSealedColumns implements SealedColumns {

    @Override
    public List<SealedColumn> list() {
        return List.of(sealed("name_sealed"), sealed("reason_sealed"));
    }

    private static SealedColumn sealed(String column) {
        return SealedColumn.unsearched("document_document", "id", column, SealedColumn.CONTENT_SEALING);
    }
}
