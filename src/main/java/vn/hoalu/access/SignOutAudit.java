package vn.hoalu.access;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

@Component
class SignOutAudit {

    private final AuditLog audit;
    private final StoredSessions sessions;

    SignOutAudit(AuditLog audit, StoredSessions sessions) {
        this.audit = audit;
        this.sessions = sessions;
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn official) {
            sessions.end(official.mark().id());
            audit.record(official.id(), "account.signOut", official.id().toString());
        }
    }
}
