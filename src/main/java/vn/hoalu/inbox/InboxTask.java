package vn.hoalu.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.hoalu.access.Actor;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;
import vn.hoalu.workflow.TaskEvent;
import vn.hoalu.workflow.TaskGone;
import vn.hoalu.workflow.TaskId;

/** One user task as the lists need it; follows the engine, never leads it. */
@Entity
@Table(name = "inbox_task")
// What is not changed here is not written: others move it on meanwhile.
@DynamicUpdate
class InboxTask {
    @Id
    @Column
    private String taskId;

    @Column
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID caseKey;

    @Column
    private String processKey;

    @Column
    private String definitionId;

    @Column
    private String element;

    @Column
    private String candidateGroup;

    @Column
    private String unitCode;

    @Column
    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable UUID assignee;

    @Column
    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable UUID heldFor;

    @Column
    private String caseNumber = "";

    @Column
    private String subject = "";

    @Column
    private String searchText = "";

    @Column
    private @Nullable String campaign;

    @Column
    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable UUID startedBy;

    @Column
    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable UUID previousBy;

    @Column
    private Instant createdAt;

    @Column
    private @Nullable Instant dueAt;

    @Column
    private @Nullable Instant remindAt;

    /** Moved on by the sweep, past this entity. */
    @Column
    private @Nullable Instant watchAt;

    @Column
    private int calendarEdition;

    @Column
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TaskState state;

    @Column
    private @Nullable Instant doneAt;

    @Column
    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable UUID doneBy;

    @Column
    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable UUID doneFor;

    @Version
    private @Nullable Integer version;

    /** Columns that {@link #listed} reads, of the table's alias {@code t}. */
    static final String LISTED = "t.task_id, t.case_key, t.process_key, t.definition_id, t.element, t.candidate_group,"
            + " t.unit_code, t.assignee, t.held_for, t.case_number, t.subject, t.state, t.created_at, t.due_at,"
            + " t.done_at, t.done_by, t.done_for";

    protected InboxTask() {}

    /** To be shown and not to be changed, without what only a search or a change needs. */
    static InboxTask listed(ResultSet row) throws SQLException {
        InboxTask task = new InboxTask();
        task.taskId = row.getString(1);
        task.caseKey = UUID.fromString(row.getString(2));
        task.processKey = row.getString(3);
        task.definitionId = row.getString(4);
        task.element = row.getString(5);
        task.candidateGroup = row.getString(6);
        task.unitCode = row.getString(7);
        task.assignee = id(row, 8);
        task.heldFor = id(row, 9);
        task.caseNumber = row.getString(10);
        task.subject = row.getString(11);
        task.state = TaskState.valueOf(row.getString(12));
        task.createdAt = instant(row, 13);
        task.dueAt = instantOrNull(row, 14);
        task.doneAt = instantOrNull(row, 15);
        task.doneBy = id(row, 16);
        task.doneFor = id(row, 17);
        return task;
    }

    private static @Nullable UUID id(ResultSet row, int column) throws SQLException {
        String id = row.getString(column);
        return id == null ? null : UUID.fromString(id);
    }

    private static @Nullable Instant instantOrNull(ResultSet row, int column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNull(instantOrNull(row, column));
    }

    InboxTask(TaskEvent.Task task) {
        taskId = task.id().value();
        // A group that is no post would be a task nobody ever sees.
        unitCode = Post.ofGroup(task.candidateGroup()).unit().value();
        candidateGroup = task.candidateGroup();
        createdAt = task.createdAt();
        state = TaskState.OPEN;
        follow(task);
    }

    void describe(InboxCase about) {
        caseNumber = about.number();
        subject = about.subject();
        searchText = about.searchText();
        unitCode = about.unitCode();
        campaign = about.campaign();
        startedBy = about.startedBy();
    }

    boolean isDescribed() {
        return !caseNumber.isEmpty();
    }

    /** Of the same case. */
    void describeLike(InboxTask before) {
        caseNumber = before.caseNumber;
        subject = before.subject;
        searchText = before.searchText;
        unitCode = before.unitCode;
        campaign = before.campaign;
        startedBy = before.startedBy;
    }

    /** Who did the step before it waits for this one. */
    void follows(Optional<OfficialId> step) {
        previousBy = step.map(OfficialId::value).orElse(null);
    }

    /** @param edition of the calendar that holds; told with every new end */
    void countedOn(int edition) {
        calendarEdition = edition;
    }

    /**
     * Takes over what may change while the task lives: who holds it, its group, when it is due, and by a migration its
     * place in a model.
     */
    final void follow(TaskEvent.Task task) {
        caseKey = task.caseKey().value();
        processKey = task.process().value();
        definitionId = task.definitionId();
        element = task.element();
        candidateGroup = task.candidateGroup();
        assignee = task.assignee().map(UUID::fromString).orElse(null);
        heldFor = deputyOf(task).map(UUID::fromString).orElse(null);
        due(task);
        state = assignee == null ? TaskState.OPEN : TaskState.CLAIMED;
        doneAt = null;
        doneBy = null;
        doneFor = null;
    }

    /** Another end is another beginning: whoever has been told that the task is late is told of the new end too. */
    private void due(TaskEvent.Task task) {
        boolean another = !task.dueAt().equals(dueAt());
        dueAt = task.dueAt().orElse(null);
        remindAt = task.remindAt().orElse(null);
        if (another) {
            watchAt = task.remindAt().or(task::dueAt).orElse(null);
        }
    }

    // Who lets go of a task by another way than ours leaves the owner behind; it says nothing without a deputy.
    private static Optional<String> deputyOf(TaskEvent.Task task) {
        return task.onBehalfOf()
                .filter(absent ->
                        task.assignee().filter(holder -> !holder.equals(absent)).isPresent());
    }

    void complete(OfficialId by, Instant at) {
        state = TaskState.DONE;
        doneBy = by.value();
        doneFor = heldFor;
        doneAt = at;
    }

    void cancel(Instant at) {
        state = TaskState.CANCELLED;
        doneAt = at;
    }

    /** Also to who waits for it: they may know that it is there, and no more. */
    boolean listedFor(Actor actor) {
        return visibleTo(actor) || waitedForBy(actor.id().value());
    }

    boolean visibleTo(Actor actor) {
        UUID me = actor.id().value();
        return actor.groups().contains(candidateGroup)
                || heldBy(actor)
                || me.equals(doneBy)
                || me.equals(heldFor)
                || me.equals(doneFor)
                || actor.within(processKey).coveredPosts().anyMatch(post()::equals);
    }

    private boolean waitedForBy(UUID official) {
        return state.active() && (official.equals(previousBy) || official.equals(startedBy));
    }

    /**
     * The actor in the capacity in which they work on it.
     *
     * @throws TaskGone  where it has ended or a colleague holds it
     * @throws CoverOver where the actor holds it as the deputy of somebody for whom they stand in no more
     */
    Actor demandWorkableBy(Actor actor) {
        if (state.active() && heldBy(actor)) {
            return capacityOf(actor).orElseThrow(() -> new CoverOver(id(), actor));
        }
        return capacityOf(actor).orElseThrow(() -> new TaskGone(id()));
    }

    /** Empty where the actor may not work on it now. */
    Optional<Actor> capacityOf(Actor actor) {
        return state.active() ? new Capacity(this, actor.within(processKey)).find() : Optional.empty();
    }

    boolean heldBy(Actor actor) {
        return actor.id().value().equals(assignee);
    }

    /** Whether the row says of the live task what the engine says. */
    boolean agreesWith(TaskEvent.Task task) {
        return state.active()
                && new CaseKey(caseKey).equals(task.caseKey())
                && processKey.equals(task.process().value())
                && definitionId.equals(task.definitionId())
                && element.equals(task.element())
                && candidateGroup.equals(task.candidateGroup())
                && task.assignee().equals(assignee().map(OfficialId::toString))
                && deputyOf(task).equals(heldFor().map(OfficialId::toString))
                && task.dueAt().equals(dueAt());
    }

    /** Whether the row says of its case what is said of the case. */
    boolean tellsOf(InboxCase about) {
        return caseNumber.equals(about.number())
                && subject.equals(about.subject())
                && searchText.equals(about.searchText())
                && unitCode.equals(about.unitCode())
                && Objects.equals(campaign, about.campaign())
                && Objects.equals(startedBy, about.startedBy());
    }

    TaskId id() {
        return new TaskId(taskId);
    }

    CaseKey caseKey() {
        return new CaseKey(caseKey);
    }

    ProcessKey process() {
        return new ProcessKey(processKey);
    }

    String definitionId() {
        return definitionId;
    }

    String element() {
        return element;
    }

    UnitCode unit() {
        return new UnitCode(unitCode);
    }

    String caseNumber() {
        return caseNumber;
    }

    String subject() {
        return subject;
    }

    TaskState state() {
        return state;
    }

    Optional<OfficialId> assignee() {
        return Optional.ofNullable(assignee).map(OfficialId::new);
    }

    /** Whose deputy the holder is in it. */
    Optional<OfficialId> heldFor() {
        return Optional.ofNullable(heldFor).map(OfficialId::new);
    }

    Post post() {
        return Post.ofGroup(candidateGroup);
    }

    Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    Instant createdAt() {
        return createdAt;
    }

    Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }

    Optional<OfficialId> doneBy() {
        return Optional.ofNullable(doneBy).map(OfficialId::new);
    }

    /** In whose name it was finished. */
    Optional<OfficialId> doneFor() {
        return Optional.ofNullable(doneFor).map(OfficialId::new);
    }
}
