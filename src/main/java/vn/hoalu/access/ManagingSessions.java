package vn.hoalu.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.base.Rows;

/** Open sessions, for the administrator all of them and for everybody the own. */
@Component
@Transactional
public class ManagingSessions {

    private final SessionRows rows;
    private final StoredSessions sessions;
    private final Permissions permissions;
    private final CurrentActor currentActor;
    private final AuditLog audit;

    ManagingSessions(
            SessionRows rows,
            StoredSessions sessions,
            Permissions permissions,
            CurrentActor currentActor,
            AuditLog audit) {
        this.rows = rows;
        this.sessions = sessions;
        this.permissions = permissions;
        this.currentActor = currentActor;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Rows<SessionRow> page(String search, Optional<String> cursor) {
        permissions.demandEverywhere(currentActor.get(), Action.MANAGE_ACCOUNTS);
        return rows.page(search, cursor);
    }

    @Transactional(readOnly = true)
    public List<SessionRow> own() {
        return rows.of(currentActor.get().id());
    }

    /** The session this is asked in. */
    public Optional<UUID> current() {
        return SignedIn.onThisThread().map(SignedIn::mark).map(SessionMark::id);
    }

    /** Counts on every node with the next request. */
    public void end(UUID session) {
        Actor actor = currentActor.get();
        if (!isOwn(session, actor)) {
            permissions.demandEverywhere(actor, Action.MANAGE_ACCOUNTS);
        }
        sessions.end(session).ifPresent(owner -> audit.record(actor.id(), "account.session.ended", owner.toString()));
    }

    private boolean isOwn(UUID session, Actor actor) {
        return rows.of(actor.id()).stream().map(SessionRow::id).anyMatch(session::equals);
    }
}
