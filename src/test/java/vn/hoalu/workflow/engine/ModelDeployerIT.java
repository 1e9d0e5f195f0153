package vn.hoalu.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoalu.HoaLuTest;
import vn.hoalu.workflow.engine.policy.HostileCases;
import vn.hoalu.workflow.engine.policy.ModelPolicy;
import vn.hoalu.workflow.engine.policy.TestModels;

@HoaLuTest
class ModelDeployerIT {

    @Autowired
    RepositoryService repository;

    @Autowired
    DeployedForms forms;

    private ModelDeployer deployer;
    private List<String> before;

    @BeforeEach
    void knowTheNamesOfTheTestModels() {
        before = deployments();
        ModelPolicy policy = new ModelPolicy(TestModels.names(), new DeployedResources(repository, forms));
        deployer = new ModelDeployer(repository, new ModelFiles(""), List.of(policy));
    }

    @AfterEach
    void removeTheTestModels() {
        deployments().stream()
                .filter(id -> !before.contains(id))
                .forEach(id -> repository.deleteDeployment(id, true, true, true));
    }

    @Test
    void harmless_models_are_understood_by_the_engine_too() {
        List<String> renewed = deployer.deploy(TestModels.good());

        assertThat(renewed)
                .containsExactlyInAnyOrderElementsOf(TestModels.good().keySet());
        assertThat(versions("GoodCertification")).isEqualTo(1);
    }

    @Test
    void unchanged_file_makes_no_new_version() {
        deployer.deploy(TestModels.good());
        Map<String, byte[]> changed = new HashMap<>(TestModels.good());
        changed.computeIfPresent("processes/GoodSmallest.bpmn", (name, content) -> edited(content));

        assertThat(deployer.deploy(TestModels.good())).isEmpty();
        assertThat(deployer.deploy(changed)).containsExactly("processes/GoodSmallest.bpmn");

        assertThat(versions("GoodSmallest")).isEqualTo(2);
        assertThat(versions("GoodCertification")).isEqualTo(1);
    }

    @Test
    void one_bad_file_keeps_the_others_out_and_is_named() {
        Map<String, byte[]> models = new HashMap<>(TestModels.good());
        models.put(
                "processes/HostileProcess.bpmn",
                HostileCases.process("<bpmn:scriptTask id='Task_Evil'/>").getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> deployer.deploy(models))
                .isInstanceOf(DeploymentRefused.class)
                .hasMessageContaining("processes/HostileProcess.bpmn: Task_Evil: script");

        assertThat(deployments()).isEqualTo(before);
    }

    @Test
    void model_may_name_what_was_deployed_before() {
        Map<String, byte[]> models = new HashMap<>(TestModels.good());
        byte[] calls = models.remove("processes/GoodCalls.bpmn");
        deployer.deploy(models);

        assertThat(deployer.deploy(Map.of("processes/GoodCalls.bpmn", calls)))
                .containsExactly("processes/GoodCalls.bpmn");
    }

    @Test
    void nodes_that_start_together_make_one_version() {
        List<CompletableFuture<List<String>>> nodes = IntStream.range(0, 4)
                .mapToObj(node -> CompletableFuture.supplyAsync(() -> deployer.deploy(TestModels.good())))
                .toList();

        assertThat(nodes.stream().map(CompletableFuture::join).filter(renewed -> !renewed.isEmpty()))
                .hasSize(1);
        assertThat(versions("GoodSmallest")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<bpmn:scriptTask id='Task_Evil' scriptFormat='groovy'><bpmn:script>1</bpmn:script></bpmn:scriptTask>",
                "<bpmn:serviceTask id='Task_Evil' camunda:class='java.lang.Object'/>",
                "<bpmn:serviceTask id='Task_Evil' camunda:type='shell'><bpmn:extensionElements><camunda:field"
                        + " name='command' stringValue='id'/></bpmn:extensionElements></bpmn:serviceTask>",
                "<bpmn:serviceTask id='Task_Evil' camunda:expression='${x}'/>",
                "<bpmn:sendTask id='Task_Evil' camunda:type='external' camunda:topic='t'/>",
                "<bpmn:userTask id='Task_Evil'><bpmn:extensionElements><camunda:taskListener event='create'"
                        + " class='java.lang.Object'/></bpmn:extensionElements></bpmn:userTask>",
                "<bpmn:userTask id='Task_Evil'><bpmn:extensionElements><camunda:executionListener event='start'"
                        + " expression='${x}'/></bpmn:extensionElements></bpmn:userTask>",
                "<bpmn:endEvent id='Task_Evil'><bpmn:extensionElements><camunda:executionListener event='start'"
                        + " delegateExpression='${x}'/></bpmn:extensionElements></bpmn:endEvent>",
                "<bpmn:userTask id='Task_Evil'><bpmn:extensionElements><camunda:inputOutput><camunda:inputParameter"
                        + " name='a'>${x}</camunda:inputParameter></camunda:inputOutput></bpmn:extensionElements></bpmn:userTask>"
            })
    void second_wall_stands_without_the_first(String body) {
        String model = HostileCases.process("<bpmn:startEvent id='StartEvent_A'/>" + body);

        assertThatThrownBy(() -> repository
                        .createDeployment()
                        .addString("processes/HostileProcess.bpmn", model)
                        .deploy())
                .isInstanceOf(ProcessEngineException.class)
                .hasStackTraceContaining("Element Task_Evil holds");
    }

    private long versions(String process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .count();
    }

    private List<String> deployments() {
        return repository.createDeploymentQuery().list().stream()
                .map(Deployment::getId)
                .toList();
    }

    private static byte[] edited(byte[] model) {
        return new String(model, StandardCharsets.UTF_8)
                .replace("<bpmn:endEvent id=\"EndEvent_1\"", "<bpmn:endEvent id=\"EndEvent_1\" name=\"Done\"")
                .getBytes(StandardCharsets.UTF_8);
    }
}
