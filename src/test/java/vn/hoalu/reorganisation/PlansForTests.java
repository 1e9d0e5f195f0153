package vn.hoalu.reorganisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.assertions.bpmn.ProcessInstanceAssert;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.access.ActingAs;
import vn.hoalu.access.Actor;
import vn.hoalu.base.CommandId;
import vn.hoalu.base.Dates;
import vn.hoalu.inbox.Inbox;
import vn.hoalu.inbox.RebuildingInbox;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Officials;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.Staffing;
import vn.hoalu.organization.UnitChange;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitKind;
import vn.hoalu.organization.UnitRegister;
import vn.hoalu.organization.Units;
import vn.hoalu.workflow.TaskId;

/** Carries plans through the real inbox, in communes that a test has made for itself. */
final class PlansForTests {

    static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 5);

    @Autowired
    Reorganisations reorganisations;

    @Autowired
    Inbox inbox;

    @Autowired
    Staffing staffing;

    @Autowired
    Officials officials;

    @Autowired
    UnitRegister register;

    @Autowired
    ProcessEngine engine;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    Actor administrator() {
        return official(Set.of(new Post(Role.SYS_ADMIN, Units.PROVINCE)));
    }

    Actor committee() {
        return official(Set.of(new Post(Role.PROV_STEERING, Units.PROVINCE)));
    }

    Actor official(Set<Post> posts) {
        OfficialId id = new OfficialId(UUID.randomUUID());
        String name = "Người Thử " + id.toString().substring(0, 8);
        transaction.executeWithoutResult(status -> {
            staffing.register(id, name, Optional.empty());
            posts.forEach(post -> staffing.appoint(id, post));
        });
        return new Actor(id, name, posts);
    }

    /** The official as a session would see them at their next click. */
    Actor now(Actor actor) {
        return new Actor(actor.id(), actor.name(), Set.copyOf(officials.postsOf(actor.id())));
    }

    UnitCode commune(String name) {
        return transaction.execute(status -> register.open(
                new UnitRegister.NewUnit(Units.PROVINCE, UnitKind.COMMUNE, name, Optional.empty(), LONG_AGO)));
    }

    UnitCode village(UnitCode commune, String name) {
        return transaction.execute(status ->
                register.open(new UnitRegister.NewUnit(commune, UnitKind.VILLAGE, name, Optional.empty(), LONG_AGO)));
    }

    static LocalDate today() {
        return LocalDate.now(Dates.ZONE);
    }

    static PlanDraft merge(LocalDate date, String name, UnitCode... sources) {
        return new PlanDraft(
                PlanKind.MERGE,
                date,
                List.of(sources),
                List.of(new PlanDraft.Target(UnitKind.COMMUNE, name, Optional.empty())),
                Map.of(),
                Map.of());
    }

    PlanId drafted(PlanDraft draft, Actor administrator) {
        return ActingAs.official(
                administrator.id(), () -> reorganisations.begin(CommandId.fresh(), draft, administrator));
    }

    void submit(PlanId plan, Actor administrator) {
        finish(plan, administrator, Map.of());
    }

    void finish(PlanId plan, Actor actor, Map<String, Object> form) {
        ActingAs.official(actor.id(), () -> inbox.complete(CommandId.fresh(), task(plan), form, actor));
    }

    TaskId task(PlanId plan) {
        Task task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(plan.toString())
                .singleResult();
        return new TaskId(task.getId());
    }

    PlanDetails open(PlanId plan, Actor actor) {
        return ActingAs.official(
                actor.id(), () -> reorganisations.open(plan, actor).orElseThrow());
    }

    List<PreviewPart> preview(PlanId plan, Actor actor) {
        return ActingAs.official(actor.id(), () -> reorganisations.preview(plan, actor));
    }

    void change(PlanId plan, PlanDraft draft, Actor actor) {
        ActingAs.official(actor.id(), () -> reorganisations.change(plan, draft, actor));
    }

    /** Approved for tomorrow, or the job executor would be quicker than the test; then its day is brought forward. */
    PlanId approved(PlanDraft draft, Actor administrator, Actor committee) {
        boolean today = draft.date().equals(today());
        PlanDraft later = new PlanDraft(
                draft.kind(),
                today ? today().plusDays(1) : draft.date(),
                draft.sources(),
                draft.targets(),
                draft.subunits(),
                draft.people());
        PlanId plan = drafted(later, administrator);
        submit(plan, administrator);
        finish(plan, committee, Map.of("decision", "APPROVED"));
        transaction.executeWithoutResult(status -> jdbc.update(
                "update reorganisation_plan set effective_on = ? where id = ?", draft.date(), plan.toString()));
        return plan;
    }

    /** Fires the plan's timer by hand. */
    void reachDate(PlanId plan) {
        engine.getManagementService()
                .executeJob(engine.getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance(plan).getId())
                        .timers()
                        .singleResult()
                        .getId());
    }

    /** Of these units only: other tests leave rows behind that the engine knows nothing of. */
    boolean inboxIsWhole(RebuildingInbox rebuilding, Collection<UnitCode> units) {
        return Boolean.TRUE.equals(transaction.execute(
                status -> rebuilding.compareGroups(UnitChange.groupsOf(units)).none()));
    }

    /** The unit that carries on another. */
    UnitCode heir(UnitCode ended) {
        return new UnitCode(jdbc.queryForObject(
                "select successor from organization_succession where predecessor = ?", String.class, ended.value()));
    }

    ProcessInstance instance(PlanId plan) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(plan.toString())
                .singleResult();
    }

    ProcessInstanceAssert assertThat(ProcessInstance instance) {
        BpmnAwareTests.init(engine);
        return BpmnAwareTests.assertThat(instance);
    }

    Set<String> ends(ProcessInstance instance) {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .filter(id -> id.startsWith("EndEvent_"))
                .collect(Collectors.toSet());
    }
}
