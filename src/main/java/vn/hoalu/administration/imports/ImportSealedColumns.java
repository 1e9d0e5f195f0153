package vn.hoalu.administration.imports;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoalu.base.SealedColumn;
import vn.hoalu.base.SealedColumns;

@Component
class ImportSealedColumns implements SealedColumns {

    @Override
    public List<SealedColumn> list() {
        return List.of(
                sealed("administration_import_part", "content_sealed"),
                sealed("administration_import_row", "cells_sealed"),
                sealed("administration_import_row", "problems_sealed"));
    }

    private static SealedColumn sealed(String table, String column) {
        return SealedColumn.unsearched(table, "id", column, SealedColumn.CONTENT_SEALING);
    }
}
