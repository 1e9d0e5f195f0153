package vn.hoalu.inbox;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoalu.base.SealedColumn;
import vn.hoalu.base.SealedColumns;

/** Words that were searched for may be somebody's name. */
@Component
class InboxSealedColumns implements SealedColumns {

    @Override
    public List<SealedColumn> list() {
        return List.of(
                SealedColumn.unsearched(
                        "inbox_preference", "official_id", "place_sealed", SealedColumn.CONTENT_SEALING),
                SealedColumn.unsearched("inbox_view", "id", "search_sealed", SealedColumn.CONTENT_SEALING));
    }
}
