package vn.hoalu.inbox;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hoalu.access.AuditLog;
import vn.hoalu.base.NoticeToOfficial;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Officials;

/** Accounts for a task that has changed hands, and tells whom it was taken from and whom it was given to. */
@Component
class TellingHandover {
    private final AuditLog auditLog;
    private final Officials officials;
    private final ApplicationEventPublisher events;

    TellingHandover(AuditLog auditLog, Officials officials, ApplicationEventPublisher events) {
        this.auditLog = auditLog;
        this.officials = officials;
        this.events = events;
    }

    void tell(InboxTask task, Optional<OfficialId> from, Optional<OfficialId> to, PassingOn.Passage passage) {
        OfficialId actor = passage.by().id();
        auditLog.record(
                actor, passage.by().onBehalfOf(), passage.act(), task.id().value());
        events.publishEvent(new TaskHandedOver(
                task.caseKey(),
                task.id(),
                task.definitionId(),
                task.element(),
                from,
                to,
                passage.by().stamp(),
                passage.note()));
        from.filter(holder -> !holder.equals(actor))
                .ifPresent(holder -> notice(task, holder, "inbox.notice.taken", "case/" + task.caseKey(), passage));
        to.filter(holder -> !holder.equals(actor))
                .ifPresent(holder -> notice(task, holder, "inbox.notice.given", "inbox/task/" + task.id(), passage));
    }

    // Each handing over is told, also the second one of the same task.
    private void notice(InboxTask task, OfficialId told, String key, String link, PassingOn.Passage passage) {
        events.publishEvent(new NoticeToOfficial(
                told.value(),
                UUID.randomUUID().toString(),
                key,
                Map.of(
                        "number", task.caseNumber(),
                        "name", name(passage.by().id()),
                        "note", passage.note()),
                Optional.of(link)));
    }

    private String name(OfficialId id) {
        return officials.find(id).map(OfficialName::name).orElse("");
    }
}
