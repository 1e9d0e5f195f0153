package vn.hoalu.inbox;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoalu.base.SealedColumn;
import vn.hoalu.base.SealedColumns;

@Component
class DraftSealedColumns implements SealedColumns {

    @Override
    public List<SealedColumn> list() {
        return List.of(SealedColumn.unsearched("inbox_draft", "id", "content_sealed", SealedColumn.CONTENT_SEALING));
    }
}
