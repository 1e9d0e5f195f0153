package vn.hoalu.access;

import java.time.Clock;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** The last act of every sign-in with a password of ours. */
@Component
class FinishingSignIn {

    private final StoredSessions sessions;
    private final AuditLog audit;
    private final Clock clock;

    FinishingSignIn(StoredSessions sessions, AuditLog audit, Clock clock) {
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    Authentication of(Account account, String address) {
        LocalSignIn official = new LocalSignIn(account.official().value(), SessionMark.of(clock.instant()));
        // On the list before the first request: a session that ends at once must have something to end.
        sessions.list(official, address);
        audit.record(account.official(), "account.signIn", account.id().toString());
        return UsernamePasswordAuthenticationToken.authenticated(official, null, List.of());
    }
}
