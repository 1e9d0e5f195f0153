package vn.hoalu.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.hoalu.access.Stamp;
import vn.hoalu.inbox.TaskTaken;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.TaskEvent;

/** A line of the timeline; never changed. */
@Entity
@Immutable
@Table(name = "casefile_entry")
class Entry {

    /** Its place in the timeline, known before the row is written: all lines of a transaction go in one batch. */
    @Id
    private long id;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(name = "case_key")
    private UUID caseKey;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "message_key")
    private String messageKey;

    @Convert(converter = ArgumentsAsJson.class)
    @Column(name = "arguments", columnDefinition = "text")
    private Map<String, String> arguments;

    @Column(name = "task_id")
    private @Nullable String taskId;

    @Column(name = "definition_id")
    private @Nullable String definitionId;

    @Column(name = "element")
    private @Nullable String element;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(name = "official_id")
    private @Nullable UUID officialId;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(name = "on_behalf_of")
    private @Nullable UUID onBehalfOf;

    @Column(name = "occasion")
    private String occasion;

    protected Entry() {}

    private Entry(CaseKey caseKey, Instant at, String messageKey, Optional<Stamp> by, String occasion) {
        this.id = TimelinePlaces.next(at);
        this.caseKey = caseKey.value();
        this.occurredAt = at;
        this.messageKey = messageKey;
        this.arguments = Map.of();
        this.officialId = by.map(Stamp::by).map(OfficialId::value).orElse(null);
        this.onBehalfOf = by.flatMap(Stamp::onBehalfOf).map(OfficialId::value).orElse(null);
        this.occasion = occasion;
    }

    static Entry ofBusiness(
            CaseKey caseKey, Instant at, String messageKey, Map<String, String> arguments, Optional<Stamp> by) {
        Entry entry = new Entry(caseKey, at, messageKey, by, UUID.randomUUID().toString());
        entry.arguments = Map.copyOf(arguments);
        return entry;
    }

    /** @param occasion tells this event of the task from every other */
    static Entry ofTask(TaskEvent event, String messageKey, Optional<Stamp> by, String occasion) {
        TaskEvent.Task task = event.task();
        Entry entry = new Entry(task.caseKey(), event.at(), messageKey, by, occasion);
        entry.taskId = task.id().value();
        entry.definitionId = task.definitionId();
        entry.element = task.element();
        return entry;
    }

    static Entry ofTaken(TaskTaken taken, String messageKey) {
        Entry entry = new Entry(
                taken.caseKey(),
                taken.at(),
                messageKey,
                Optional.of(taken.by()),
                taken.task() + " taken " + taken.at());
        entry.taskId = taken.task().value();
        entry.definitionId = taken.definitionId();
        entry.element = taken.element();
        return entry;
    }

    long position() {
        return id;
    }

    Instant at() {
        return occurredAt;
    }

    String messageKey() {
        return messageKey;
    }

    Map<String, String> arguments() {
        return arguments;
    }

    Optional<OfficialId> by() {
        return Optional.ofNullable(officialId).map(OfficialId::new);
    }

    /** Whose deputy the official was in it. */
    Optional<OfficialId> onBehalfOf() {
        return Optional.ofNullable(onBehalfOf).map(OfficialId::new);
    }

    CaseKey caseKey() {
        return new CaseKey(caseKey);
    }

    /** The step of the model it is about. */
    Optional<Step> step() {
        return definitionId == null || element == null
                ? Optional.empty()
                : Optional.of(new Step(definitionId, element));
    }

    record Step(String definitionId, String element) {}
}
