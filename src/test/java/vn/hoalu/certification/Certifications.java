package vn.hoalu.certification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.assertions.bpmn.ProcessInstanceAssert;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoalu.access.ActingAs;
import vn.hoalu.access.Actor;
import vn.hoalu.base.CommandId;
import vn.hoalu.base.IdentityNumber;
import vn.hoalu.inbox.Inbox;
import vn.hoalu.inbox.NewCases;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.Staffing;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.TaskId;

/** Carries applications through the real inbox, as people would. */
final class Certifications {

    static final Map<String, Object> COMPLETE = Map.of("completeness", "COMPLETE");
    static final Map<String, Object> PASSED = Map.of("method", "SCORE", "score", 78, "result", "PASS");
    static final Map<String, Object> APPROVED = Map.of("decision", "APPROVED");

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final Map<CaseKey, ProcessInstance> instances = new HashMap<>();

    @Autowired
    private NewCases newCases;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Staffing staffing;

    @Autowired
    private ProcessEngine engine;

    Desk desk(String unit) {
        UnitCode code = new UnitCode(unit);
        return new Desk(
                code,
                actor(Role.COMMUNE_OFFICER, code),
                actor(Role.CERT_EXAMINER, code),
                actor(Role.CERT_SUPERVISOR, code),
                actor(Role.CERT_SUPERVISOR, code));
    }

    Actor actor(Role role, UnitCode unit) {
        return official(Optional.empty(), Set.of(new Post(role, unit)));
    }

    Actor official(Optional<IdentityNumber> identity, Set<Post> posts) {
        OfficialId id = new OfficialId(UUID.randomUUID());
        String name = "Người Thử " + PEOPLE.incrementAndGet();
        staffing.register(id, name, identity);
        posts.forEach(post -> staffing.appoint(id, post));
        return new Actor(id, name, posts);
    }

    /** A number nobody else in the tests has. */
    static IdentityNumber identity() {
        return new IdentityNumber("9%011d".formatted(PEOPLE.incrementAndGet()));
    }

    CaseKey recorded(Desk desk) {
        return recorded(desk, identity());
    }

    CaseKey recorded(Desk desk, IdentityNumber identity) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "applicantKind", "CITIZEN",
                "applicantName", "Nguyễn Thử Nghiệm",
                "birthDate", "1990-05-17",
                "identityNumber", identity.value(),
                "email", "thu.nghiem@example.vn",
                "language", "vi",
                "programme", "BASIC",
                "presented", List.of("IDENTITY_CARD"),
                "consent", true));
        CaseKey key = ActingAs.official(
                desk.officer().id(),
                () -> newCases.start(
                        CommandId.fresh(), CertificationVocabulary.PROCESS, desk.unit(), form, desk.officer()));
        instances.put(
                key,
                engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(key.toString())
                        .singleResult());
        return key;
    }

    /** What Camunda Assert says of a case that was recorded here, running or ended. */
    ProcessInstanceAssert assertThatProcess(CaseKey key) {
        BpmnAwareTests.init(engine);
        return BpmnAwareTests.assertThat(instances.get(key));
    }

    CaseKey complete(Desk desk) {
        CaseKey key = recorded(desk);
        finish(key, desk.officer(), COMPLETE);
        return key;
    }

    CaseKey assessed(Desk desk) {
        return assessed(desk, identity());
    }

    CaseKey assessed(Desk desk, IdentityNumber identity) {
        CaseKey key = recorded(desk, identity);
        finish(key, desk.officer(), COMPLETE);
        finish(key, desk.examiner(), PASSED);
        return key;
    }

    CaseKey issued(Desk desk) {
        CaseKey key = assessed(desk);
        finish(key, desk.supervisor(), APPROVED);
        return key;
    }

    void finish(CaseKey key, Actor actor, Map<String, Object> form) {
        ActingAs.official(actor.id(), () -> inbox.complete(CommandId.fresh(), task(key), form, actor));
    }

    void claim(CaseKey key, Actor actor) {
        ActingAs.official(actor.id(), () -> inbox.claim(CommandId.fresh(), task(key), actor));
    }

    TaskId task(CaseKey key) {
        return waiting(key).map(task -> new TaskId(task.getId())).orElseThrow();
    }

    /** Id of the user task at which the case waits. */
    Optional<String> waitsAt(CaseKey key) {
        return waiting(key).map(Task::getTaskDefinitionKey);
    }

    private Optional<Task> waiting(CaseKey key) {
        TaskService tasks = engine.getTaskService();
        return Optional.ofNullable(tasks.createTaskQuery()
                .processInstanceBusinessKey(key.toString())
                .singleResult());
    }

    /** Fires the one timer of the case by hand. */
    void fireTimer(CaseKey key) {
        ManagementService management = engine.getManagementService();
        String instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(key.toString())
                .singleResult()
                .getId();
        management.executeJob(management
                .createJobQuery()
                .processInstanceId(instance)
                .timers()
                .singleResult()
                .getId());
    }

    /** Ids of the end events the case has reached. */
    Set<String> ends(CaseKey key) {
        HistoryService history = engine.getHistoryService();
        String instance = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(key.toString())
                .finished()
                .singleResult()
                .getId();
        return history.createHistoricActivityInstanceQuery().processInstanceId(instance).list().stream()
                .map(HistoricActivityInstance::getActivityId)
                .filter(id -> id.startsWith("EndEvent_"))
                .collect(Collectors.toSet());
    }
}
