package vn.hoalu.escalation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.access.ActingAs;
import vn.hoalu.access.Actor;
import vn.hoalu.base.CommandId;
import vn.hoalu.base.MovableClock;
import vn.hoalu.casefile.CaseFiles;
import vn.hoalu.inbox.Inbox;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.Staffing;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;
import vn.hoalu.workflow.ProcessVariable;
import vn.hoalu.workflow.TaskId;
import vn.hoalu.workflow.Variables;
import vn.hoalu.workflow.Workflow;

/** Cases of one task, people above it, and a clock that passes by hand. */
public final class LateWorld {

    static final ProcessKey PROCESS = new ProcessKey("LateTestProcess");
    private static final ProcessVariable<String> GROUP = ProcessVariable.code("candidateGroup");

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="D" targetNamespace="http://hoalu.vn">
              <bpmn:process id="LateTestProcess" name="Late test" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:startEvent id="StartEvent_A" />
                <bpmn:sequenceFlow id="SequenceFlow_1" sourceRef="StartEvent_A" targetRef="Task_Check" />
                <bpmn:userTask id="Task_Check" name="Check" camunda:candidateGroups="${candidateGroup}" />
                <bpmn:sequenceFlow id="SequenceFlow_2" sourceRef="Task_Check" targetRef="EndEvent_A" />
                <bpmn:endEvent id="EndEvent_A" />
              </bpmn:process>
            </bpmn:definitions>
            """;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private Workflow workflow;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Staffing staffing;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private SweepingDeadlines sweeping;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    public void deploy() {
        deploy(PROCESS, "");
    }

    /** The same model under another key. */
    void deploy(ProcessKey key, String extension) {
        engine.getRepositoryService()
                .createDeployment()
                .name("late-test")
                .addString(
                        key + ".bpmn",
                        MODEL.replace("LateTestProcess", key.value())
                                .replace("<bpmn:startEvent", extension + "<bpmn:startEvent"))
                .enableDuplicateFiltering(true)
                .deploy();
    }

    Actor holder(Role role, String unit) {
        OfficialId id = new OfficialId(UUID.randomUUID());
        Post post = new Post(role, new UnitCode(unit));
        staffing.register(id, "Người Thử " + role, Optional.empty());
        staffing.appoint(id, post);
        return new Actor(id, "Người Thử " + role, Set.of(post));
    }

    /** A case whose one task waits for the commune's officers. */
    public CaseKey open(String unit) {
        return open(PROCESS, unit);
    }

    CaseKey open(ProcessKey process, String unit) {
        return open(process, unit, unit);
    }

    /** @param office whose officers are to do it */
    CaseKey open(ProcessKey process, String unit, String office) {
        CaseKey key = new CaseKey(UUID.randomUUID());
        // The engine has a clock of its own, by which it says when a task was made.
        ClockUtil.setCurrentTime(Date.from(clock.instant()));
        try {
            start(process, key, unit, office);
        } finally {
            ClockUtil.reset();
        }
        return key;
    }

    private void start(ProcessKey process, CaseKey key, String unit, String office) {
        transaction.executeWithoutResult(status -> {
            cases.open(key, process, "TT", new UnitCode(unit), "Người Thử Chậm");
            workflow.start(process, key, Variables.none().with(GROUP, "COMMUNE_OFFICER@" + office));
        });
    }

    public Task task(CaseKey key) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(key.toString())
                .singleResult();
    }

    /** The engine's task of the open escalation of this case's task. */
    public Optional<Task> acting(CaseKey late) {
        return openEscalation(late)
                .map(id -> engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceBusinessKey(id)
                        .singleResult());
    }

    public String group(CaseKey late) {
        return acting(late)
                .map(task -> engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                        .map(link -> link.getGroupId())
                        .findFirst()
                        .orElse(""))
                .orElse("");
    }

    Optional<String> openEscalation(CaseKey late) {
        return jdbc.sql("SELECT id FROM escalation_escalation WHERE case_key = ? AND ended_at IS NULL")
                .param(late.toString())
                .query(String.class)
                .optional();
    }

    public List<String> outcomes(CaseKey late) {
        return jdbc.sql("SELECT outcome FROM escalation_escalation WHERE case_key = ? ORDER BY began_at, id")
                .param(late.toString())
                .query(String.class)
                .list();
    }

    /** The end event that the last ended escalation of this case's task has reached. */
    String end(CaseKey late) {
        String escalation = jdbc.sql("SELECT id FROM escalation_escalation WHERE case_key = ? AND ended_at IS NOT NULL"
                        + " ORDER BY ended_at DESC LIMIT 1")
                .param(late.toString())
                .query(String.class)
                .single();
        String instance = engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(escalation)
                .finished()
                .singleResult()
                .getId();
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .list()
                .stream()
                .map(each -> each.getActivityId())
                .filter(id -> id.startsWith("EndEvent_"))
                .findFirst()
                .orElse("");
    }

    long told(CaseKey late, String key) {
        return jdbc.sql("SELECT COUNT(*) FROM notification_line WHERE message_key = ? AND reference LIKE ?")
                .param("escalation.notice." + key)
                .param(task(late).getId() + "%")
                .query(Long.class)
                .single();
    }

    void pass(Duration time) {
        ((MovableClock) clock).pass(time);
    }

    Instant now() {
        return clock.instant();
    }

    /** What would take days is looked at now. */
    public void hurry(CaseKey late) {
        Task task = task(late);
        if (task.getDueDate().toInstant().isAfter(clock.instant())) {
            task.setDueDate(Date.from(clock.instant().minus(Duration.ofHours(1))));
            task.setFollowUpDate(null);
            engine.getTaskService().saveTask(task);
        }
        transaction.executeWithoutResult(status -> jdbc.sql(
                        "UPDATE inbox_task SET watch_at = UTC_TIMESTAMP(3) - INTERVAL 1 MINUTE WHERE task_id = ?")
                .param(task.getId())
                .update());
        sweep();
    }

    /** As often as there is something to do; as the engine's job does it. */
    void sweep() {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> sweeping.chunk(50)));
        }
    }

    /** Days pass one by one, and the sweep comes each of them. */
    void days(int days) {
        for (int i = 0; i < days; i++) {
            pass(Duration.ofDays(1));
            sweep();
        }
    }

    /** By the engine's own interface, as an administrator of it may. */
    void due(CaseKey late, Instant at) {
        engine.getTaskService().saveTask(dueAt(task(late), at));
    }

    private static Task dueAt(Task task, Instant at) {
        task.setDueDate(Date.from(at));
        return task;
    }

    void finish(CaseKey late, Actor actor) {
        complete(new TaskId(task(late).getId()), Map.of(), actor);
    }

    void act(CaseKey late, Actor actor, Map<String, Object> answers) {
        complete(new TaskId(acting(late).orElseThrow().getId()), answers, actor);
    }

    private void complete(TaskId task, Map<String, Object> answers, Actor actor) {
        ActingAs.official(actor.id(), () -> inbox.complete(CommandId.fresh(), task, answers, actor));
    }
}
