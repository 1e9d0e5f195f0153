package vn.hoalu.casefile;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoalu.base.SealedColumn;
import vn.hoalu.base.SealedColumns;

@Component
class CaseSealedColumns implements SealedColumns {

    @Override
    public List<SealedColumn> list() {
        return List.of(
                sealed("casefile_note", "text_sealed"),
                sealed("casefile_note_former", "text_sealed"),
                sealed("casefile_link", "reason_sealed"));
    }

    private static SealedColumn sealed(String table, String column) {
        return SealedColumn.unsearched(table, "id", column, SealedColumn.CONTENT_SEALING);
    }
}
