package vn.hoalu.casefile;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoalu.base.SealedColumn;
import vn.hoalu.base.SealedColumns;

@Component
class NoteSealedColumns implements SealedColumns {

    @Override
    public List<SealedColumn> list() {
        return List.of(sealed("casefile_note"), sealed("casefile_note_former"));
    }

    private static SealedColumn sealed(String table) {
        return SealedColumn.unsearched(table, "id", "text_sealed", SealedColumn.CONTENT_SEALING);
    }
}
