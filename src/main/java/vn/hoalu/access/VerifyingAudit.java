package vn.hoalu.access;

import java.util.Optional;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;

/** Verifies the audit log for an official to whom it is open. */
@Component
public class VerifyingAudit {

    private final CurrentActor currentActor;
    private final Permissions permissions;
    private final AuditScan scan;
    private final AuditLog audit;

    VerifyingAudit(CurrentActor currentActor, Permissions permissions, AuditScan scan, AuditLog audit) {
        this.currentActor = currentActor;
        this.permissions = permissions;
        this.scan = scan;
        this.audit = audit;
    }

    /** @param progress hears how many entries were read so far */
    public AuditVerdict verify(LongConsumer progress) {
        Actor actor = currentActor.get();
        permissions.demandEverywhere(actor, Action.READ_AUDIT);
        AuditVerdict verdict = scan.run(Optional.empty(), progress);
        audit.record(actor.id(), verdict.whole() ? "audit.verified" : "audit.broken", verdict.end());
        return verdict;
    }
}
