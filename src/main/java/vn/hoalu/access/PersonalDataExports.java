package vn.hoalu.access;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Nothing personal leaves the system without a reason and an entry in the audit log. Asked before the first byte. */
@Component
public class PersonalDataExports {

    static final String EXPORTED = ".exported";
    private static final int LONGEST = 1000;

    private final CurrentActor currentActor;
    private final Permissions permissions;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    PersonalDataExports(
            CurrentActor currentActor, Permissions permissions, AuditLog audit, JdbcClient jdbc, Clock clock) {
        this.currentActor = currentActor;
        this.permissions = permissions;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public boolean isOpen() {
        return permissions
                .reach(currentActor.get(), Action.EXPORT_PERSONAL_DATA)
                .everywhere();
    }

    /** @param what a plain word such as {@code audit}; the audit log's act is then {@code audit.exported} */
    @Transactional
    public void account(String what, String reason) {
        Actor actor = currentActor.get();
        permissions.demandEverywhere(actor, Action.EXPORT_PERSONAL_DATA);
        String given = reason.strip();
        if (given.isEmpty()) {
            throw new ExportReasonMissing(what);
        }
        record(actor, what, given);
    }

    /**
     * What an action of its own opens, and the caller has asked for it.
     *
     * @param acting in the capacity in which it is done
     * @return the id under which the audit log has it
     */
    @Transactional
    public String account(Actor acting, String what, String reason) {
        String given = reason.strip();
        if (given.isEmpty()) {
            throw new ExportReasonMissing(what);
        }
        return record(acting, what, given);
    }

    private String record(Actor acting, String what, String given) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("INSERT INTO access_export (id, official_id, what, reason, at) VALUES (?, ?, ?, ?, ?)")
                .params(
                        id,
                        acting.id().toString(),
                        what,
                        given.substring(0, Math.min(LONGEST, given.length())),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        audit.record(acting.id(), acting.onBehalfOf(), what + EXPORTED, id);
        return id;
    }
}
