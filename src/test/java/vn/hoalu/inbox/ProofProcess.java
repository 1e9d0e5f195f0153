package vn.hoalu.inbox;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.task.Task;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;
import vn.hoalu.workflow.ProcessVariable;
import vn.hoalu.workflow.Variables;
import vn.hoalu.workflow.Workflow;

/** A process whose second version names its first task otherwise, and its cases. */
final class ProofProcess {
    static final ProcessKey KEY = new ProcessKey("InboxProofProcess");

    private static final ProcessVariable<String> GROUP = ProcessVariable.code("candidateGroup");

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="D" targetNamespace="http://hoalu.vn">
              <bpmn:process id="InboxProofProcess" name="Inbox proof" isExecutable="true"
                  camunda:historyTimeToLive="P1D" camunda:versionTag="%1$s">
                <bpmn:extensionElements><camunda:properties>
                  <camunda:property name="deadline" value="none" /></camunda:properties></bpmn:extensionElements>
                <bpmn:startEvent id="StartEvent_A" />
                <bpmn:sequenceFlow id="SequenceFlow_1" sourceRef="StartEvent_A" targetRef="%1$s" />
                <bpmn:userTask id="%1$s" name="First" camunda:candidateGroups="${candidateGroup}" />
                <bpmn:sequenceFlow id="SequenceFlow_2" sourceRef="%1$s" targetRef="Task_Decide" />
                <bpmn:userTask id="Task_Decide" name="Second" camunda:candidateGroups="${candidateGroup}" />
                <bpmn:sequenceFlow id="SequenceFlow_3" sourceRef="Task_Decide" targetRef="EndEvent_A" />
                <bpmn:endEvent id="EndEvent_A" />
              </bpmn:process>
            </bpmn:definitions>
            """;

    private final ProcessEngine engine;
    private final Workflow workflow;
    private final CaseSubjects subjects;
    private final TransactionTemplate transaction;
    private final String first;
    private final String second;

    ProofProcess(ProcessEngine engine, Workflow workflow, CaseSubjects subjects, TransactionTemplate transaction) {
        this.engine = engine;
        this.workflow = workflow;
        this.subjects = subjects;
        this.transaction = transaction;
        this.second = definition(deploy("Task_Verify"));
        this.first = definition(deploy("Task_Check"));
    }

    private DeploymentWithDefinitions deploy(String firstTask) {
        return engine.getRepositoryService()
                .createDeployment()
                .name("inbox-proof")
                .addString("InboxProofProcess.bpmn", MODEL.formatted(firstTask))
                .deployWithResult();
    }

    private static String definition(DeploymentWithDefinitions deployment) {
        return deployment.getDeployedProcessDefinitions().getFirst().getId();
    }

    String definition() {
        return first;
    }

    CaseKey start(String group) {
        return start(group, first);
    }

    private CaseKey start(String group, String definitionId) {
        CaseKey key = new CaseKey(UUID.randomUUID());
        UnitCode unit = new UnitCode(group.substring(group.indexOf('@') + 1));
        transaction.executeWithoutResult(status -> {
            subjects.introduce(
                    key, new CaseSubjects.Description("PROOF-" + key.toString().substring(0, 8), "Hồ Sơ Thử", unit));
            engine.getRuntimeService()
                    .startProcessInstanceById(
                            definitionId,
                            key.toString(),
                            Variables.none().with(GROUP, group).asMap());
        });
        return key;
    }

    /** A version that is deployed, used and taken away again with its cases. */
    void deployUseAndDelete(String group, boolean skipListeners) {
        DeploymentWithDefinitions passing = deploy("Task_Passing");
        start(group, definition(passing));
        start(group, definition(passing));
        engine.getRepositoryService().deleteDeployment(passing.getId(), true, skipListeners);
    }

    void migrate(Task task) {
        boolean onFirst = task.getProcessDefinitionId().equals(first);
        String target = onFirst ? second : first;
        var plan = engine.getRuntimeService()
                .createMigrationPlan(task.getProcessDefinitionId(), target)
                .mapActivities(onFirst ? "Task_Check" : "Task_Verify", onFirst ? "Task_Verify" : "Task_Check")
                .mapActivities("Task_Decide", "Task_Decide")
                .build();
        engine.getRuntimeService()
                .newMigration(plan)
                .processInstanceIds(task.getProcessInstanceId())
                .execute();
    }

    void moveOn(Task task) {
        engine.getRuntimeService()
                .createProcessInstanceModification(task.getProcessInstanceId())
                .cancelAllForActivity(task.getTaskDefinitionKey())
                .startBeforeActivity("Task_Decide")
                .execute(true, true);
    }

    List<Task> open() {
        return engine.getTaskService()
                .createTaskQuery()
                .processDefinitionKey(KEY.value())
                .listPage(0, 400);
    }

    /** Removes what is left, so that nobody else has to live with it. */
    void clear() {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(KEY.value())
                .list()
                .forEach(instance -> engine.getRuntimeService().deleteProcessInstance(instance.getId(), "proof", true));
    }
}
