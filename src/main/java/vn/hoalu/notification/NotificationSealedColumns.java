package vn.hoalu.notification;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoalu.base.SealedColumn;
import vn.hoalu.base.SealedColumns;

@Component
class NotificationSealedColumns implements SealedColumns {

    @Override
    public List<SealedColumn> list() {
        return List.of(SealedColumn.unsearched(
                "notification_reader", "official_id", "email_sealed", SealedColumn.CONTENT_SEALING));
    }
}
