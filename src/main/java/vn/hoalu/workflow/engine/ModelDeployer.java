package vn.hoalu.workflow.engine;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.hoalu.workflow.DeploymentCheck;
import vn.hoalu.workflow.DeploymentCheck.Violation;

/**
 * The only way a model gets into the engine. Nodes that start together are put in a row by the engine's own deployment
 * lock, a row of its property table: the second one finds every file unchanged.
 */
@Component
class ModelDeployer {

    private static final Logger LOG = LoggerFactory.getLogger(ModelDeployer.class);
    private static final String NAME = "hoalu";

    private final RepositoryService repository;
    private final ModelFiles files;
    private final List<DeploymentCheck> checks;

    ModelDeployer(RepositoryService repository, ModelFiles files, List<DeploymentCheck> checks) {
        this.repository = repository;
        this.files = files;
        this.checks = List.copyOf(checks);
    }

    /** Deploys what belongs to this program; to be called once, before the first job runs. */
    List<String> deployOwn() {
        List<String> renewed = deploy(files.all());
        LOG.info("Models with a new version: {}", renewed.isEmpty() ? "none" : String.join(", ", renewed));
        return renewed;
    }

    /**
     * @param resources by relative name, such as {@code processes/X.bpmn}
     * @return names of those that differ from what the engine had, and so got a new version
     * @throws DeploymentRefused where a rule is broken; the engine has seen nothing then
     */
    List<String> deploy(Map<String, byte[]> resources) {
        List<Violation> violations = checks.stream()
                .flatMap(check -> check.check(resources).stream())
                .toList();
        if (!violations.isEmpty()) {
            throw new DeploymentRefused(violations);
        }
        return resources.isEmpty() ? List.of() : renewed(deployed(resources));
    }

    private Deployment deployed(Map<String, byte[]> resources) {
        DeploymentBuilder deployment = repository.createDeployment().name(NAME).enableDuplicateFiltering(true);
        resources.forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        return deployment.deployWithResult();
    }

    // Where nothing is new, the engine answers with the deployment it had.
    private static List<String> renewed(Deployment deployment) {
        return deployment instanceof DeploymentEntity entity && entity.isNew()
                ? List.copyOf(new TreeSet<>(entity.getResources().keySet()))
                : List.of();
    }
}
