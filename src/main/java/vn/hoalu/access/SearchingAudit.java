package vn.hoalu.access;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoalu.base.Rows;

/** The audit log for those to whom it is open. Looking at it is not logged; taking it away is. */
@Component
public class SearchingAudit {

    private static final int PAGE = 50;

    private final CurrentActor currentActor;
    private final Permissions permissions;
    private final AuditPages pages;

    SearchingAudit(CurrentActor currentActor, Permissions permissions, AuditPages pages) {
        this.currentActor = currentActor;
        this.permissions = permissions;
        this.pages = pages;
    }

    /** Newest first. */
    public Rows<AuditLine> page(AuditQuery query, Optional<String> cursor) {
        permissions.demandEverywhere(currentActor.get(), Action.READ_AUDIT);
        return pages.page(query, cursor, PAGE);
    }

    /** The words of the acts that occur. */
    public List<String> acts() {
        permissions.demandEverywhere(currentActor.get(), Action.READ_AUDIT);
        return pages.acts();
    }
}
