package vn.hoalu.workflow.engine.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoalu.workflow.DeploymentCheck.Violation;

class ModelPolicyTest {

    private static final Duration LONGEST = Duration.ofSeconds(3);

    private final ModelPolicy policy = TestModels.policy();

    static List<HostileCase> hostile() {
        return HostileCases.models();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void hostile_model_is_refused_by_name_of_the_element_and_the_rule(HostileCase model) {
        long start = System.nanoTime();

        List<Violation> violations = policy.check(model.resources());

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
        assertThat(violations).anySatisfy(violation -> {
            assertThat(violation.element()).isEqualTo(model.element());
            assertThat(List.of(violation.rule(), "*")).contains(model.rule());
        });
    }

    @Test
    void harmless_models_pass() {
        assertThat(policy.check(TestModels.good())).isEmpty();
    }

    @Test
    void five_hundred_nodes_pass() {
        String model = HostileCases.process(HugeModels.tasks(500));

        assertThat(policy.check(Map.of("processes/HostileProcess.bpmn", bytes(model))))
                .isEmpty();
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        String model = HostileCases.process("""
                <bpmn:scriptTask id="Task_A"/>
                <bpmn:serviceTask id="Task_B" camunda:class="x" camunda:type="shell"/>
                <bpmn:userTask id="Task_C" name="${x}"/>
                """);

        List<Violation> violations = policy.check(Map.of("processes/HostileProcess.bpmn", bytes(model)));

        assertThat(violations)
                .extracting(violation -> violation.element() + " " + violation.rule())
                .containsExactlyInAnyOrder(
                        "Task_A script",
                        "Task_B class-name",
                        "Task_B external-type",
                        "Task_B delegate",
                        "Task_C expression-not-expected",
                        "Task_C candidate-group");
    }

    @Test
    void a_file_full_of_faults_is_reported_in_fifty_lines() {
        String model = HostileCases.process("<bpmn:userTask id='Task_X' name='${x}'/>".repeat(400));

        assertThat(policy.check(Map.of("processes/HostileProcess.bpmn", bytes(model))))
                .hasSizeLessThanOrEqualTo(50);
    }

    @Test
    void one_bad_file_names_only_itself() {
        Map<String, byte[]> resources = new HashMap<>(TestModels.good());
        resources.put("processes/Bad.bpmn", bytes("<a/>"));

        assertThat(policy.check(resources)).extracting(Violation::resource).containsOnly("processes/Bad.bpmn");
    }

    @Test
    void two_processes_may_not_call_each_other() {
        Map<String, byte[]> resources =
                Map.of("processes/A.bpmn", calling("A", "B"), "processes/B.bpmn", calling("B", "A"));

        assertThat(policy.check(resources))
                .extracting(violation -> violation.resource() + " " + violation.element() + " " + violation.rule())
                .containsExactlyInAnyOrder(
                        "processes/A.bpmn Task_Call call-circle", "processes/B.bpmn Task_Call call-circle");
    }

    @Test
    void calls_that_multiply_from_process_to_process_are_refused() {
        String many =
                "<bpmn:multiInstanceLoopCharacteristics id='Loop_1'><bpmn:loopCardinality>200</bpmn:loopCardinality>"
                        + "</bpmn:multiInstanceLoopCharacteristics>";
        Map<String, byte[]> resources = Map.of(
                "processes/A.bpmn", calling("A", "B", many),
                "processes/B.bpmn", calling("B", "C", many),
                "processes/C.bpmn", process("C", "<bpmn:startEvent id='StartEvent_A'/>"));

        assertThat(policy.check(resources))
                .extracting(violation -> violation.resource() + " " + violation.rule())
                .contains("processes/A.bpmn too-many-tokens")
                .doesNotContain("processes/B.bpmn too-many-tokens");
    }

    private static byte[] calling(String key, String called, String... inside) {
        return process(key, """
                <bpmn:startEvent id="StartEvent_A"/>
                <bpmn:sequenceFlow id="SequenceFlow_1" sourceRef="StartEvent_A" targetRef="Task_Call"/>
                <bpmn:callActivity id="Task_Call" calledElement="%s">%s</bpmn:callActivity>
                """.formatted(called, String.join("", inside)));
    }

    private static byte[] process(String key, String body) {
        return bytes(HostileCases.process(body).replace("HostileProcess", key));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
