package vn.hoalu.inbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.access.Actor;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessVariable;
import vn.hoalu.workflow.TaskId;
import vn.hoalu.workflow.Variables;
import vn.hoalu.workflow.Workflow;

/** A small process of two tasks and cases of it, for the tests of the inbox. */
public class InboxFixture {
    static final ProcessVariable<String> GROUP = ProcessVariable.code("candidateGroup");

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="D" targetNamespace="http://hoalu.vn">
              <bpmn:process id="InboxTestProcess" name="Inbox test" isExecutable="true"
                  camunda:historyTimeToLive="P1D" camunda:versionTag="1">
                <bpmn:extensionElements><camunda:properties>
                  <camunda:property name="deadline" value="none" /></camunda:properties></bpmn:extensionElements>
                <bpmn:startEvent id="StartEvent_A"><bpmn:outgoing>SequenceFlow_1</bpmn:outgoing></bpmn:startEvent>
                <bpmn:sequenceFlow id="SequenceFlow_1" sourceRef="StartEvent_A" targetRef="Task_Check" />
                <bpmn:userTask id="Task_Check" name="Check it" camunda:formRef="InboxTestForm"
                    camunda:formRefBinding="latest" camunda:candidateGroups="${candidateGroup}" />
                <bpmn:sequenceFlow id="SequenceFlow_2" sourceRef="Task_Check" targetRef="Task_Decide" />
                <bpmn:userTask id="Task_Decide" name="Decide it" camunda:candidateGroups="${candidateGroup}">
                  <bpmn:extensionElements><camunda:properties><camunda:property name="bulk" value="true" />
                  </camunda:properties></bpmn:extensionElements>
                </bpmn:userTask>
                <bpmn:sequenceFlow id="SequenceFlow_3" sourceRef="Task_Decide" targetRef="EndEvent_A" />
                <bpmn:endEvent id="EndEvent_A" />
              </bpmn:process>
            </bpmn:definitions>
            """;

    private static final String FORM = """
            {"id": "InboxTestForm", "type": "default", "schemaVersion": 16, "components": [
              {"id": "F1", "key": "note", "type": "textfield", "label": "Note", "validate": {"maxLength": 20}},
              {"id": "F2", "key": "result", "type": "radio", "label": "Result", "validate": {"required": true},
               "values": [{"label": "Pass", "value": "PASS"}, {"label": "Fail", "value": "FAIL"}]}]}
            """;

    private final Workflow workflow;
    private final CaseSubjects subjects;
    private final Inbox inbox;
    private final TransactionTemplate transaction;
    private final String definitionId;

    public InboxFixture(
            RepositoryService repository,
            Workflow workflow,
            CaseSubjects subjects,
            Inbox inbox,
            TransactionTemplate transaction) {
        this.workflow = workflow;
        this.subjects = subjects;
        this.inbox = inbox;
        this.transaction = transaction;
        repository
                .createDeployment()
                .name("inbox-test")
                .addString("InboxTestProcess.bpmn", MODEL)
                .addString("InboxTestForm.form", FORM)
                .enableDuplicateFiltering(true)
                .deploy();
        this.definitionId = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("InboxTestProcess")
                .latestVersion()
                .singleResult()
                .getId();
    }

    public String definitionId() {
        return definitionId;
    }

    /** Starts a case whose first task waits for the group. */
    public CaseKey start(String group, String subject) {
        CaseKey caseKey = new CaseKey(UUID.randomUUID());
        UnitCode unit = new UnitCode(group.substring(group.indexOf('@') + 1));
        transaction.executeWithoutResult(status -> {
            subjects.describe(caseKey, "TEST-" + caseKey.toString().substring(0, 8), subject, unit);
            workflow.start(Tasks.PROCESS, caseKey, Variables.none().with(GROUP, group));
        });
        return caseKey;
    }

    public List<InboxRow> rows(InboxList list, Actor actor) {
        return inbox.page(InboxQuery.of(list), Optional.empty(), actor).items();
    }

    public TaskId taskOf(CaseKey caseKey, Actor actor) {
        return rows(InboxList.TODO, actor).stream()
                .filter(row -> row.caseKey().equals(caseKey))
                .findFirst()
                .orElseThrow()
                .id();
    }

    public static Map<String, Object> pass() {
        return Map.of("result", "PASS");
    }
}
