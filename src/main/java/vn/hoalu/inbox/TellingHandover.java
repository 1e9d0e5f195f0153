package vn.hoalu.inbox;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hoalu.access.AuditLog;
import vn.hoalu.base.Languages;
import vn.hoalu.base.NoticeRequested;
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
                .ifPresent(holder -> notice(task, holder, "inbox.notice.taken", passage));
        to.filter(holder -> !holder.equals(actor))
                .ifPresent(holder -> notice(task, holder, "inbox.notice.given", passage));
    }

    /** Officials have no address with us yet: the notice is kept and handed over by their office. */
    private void notice(InboxTask task, OfficialId told, String key, PassingOn.Passage passage) {
        events.publishEvent(new NoticeRequested(
                "%s/%s/%s".formatted(task.caseNumber(), told.value().toString().substring(0, 8), UUID.randomUUID()),
                Optional.empty(),
                Languages.VIETNAMESE,
                key,
                Map.of(
                        "number", task.caseNumber(),
                        "name", name(passage.by().id()),
                        "note", passage.note())));
    }

    private String name(OfficialId id) {
        return officials.find(id).map(OfficialName::name).orElse("");
    }
}
